### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = 管理據點
locations-summary = 據點概覽
locations-listing = 名錄條目

## The tree

locations-select-legend = 選擇據點
locations-select = 選擇
locations-organization = 組織
locations-headquarters = 總部
locations-headquarters-in = 總部，{ $country }
locations-below = { " › " }
locations-find = 依名稱尋找據點
locations-find-button = 尋找
locations-found-none = 沒有使用這個名稱的據點。請用名稱的其他部分尋找。
# $shown of the $count that were found are listed
locations-found-more = 找到 { $count } 個據點，這裡顯示 { $shown } 個。請輸入更多名稱內容。
locations-to-tree = 前往據點樹狀圖
locations-pages = 據點清單的頁面
locations-more-below =
    { $count ->
       *[other] 再顯示{ $name }的 { $count } 個下層據點
    }
locations-counted =
    { $count ->
       *[other] 共 { $count } 個據點，最多可設 { $deepest } 層。據點不收取費用。
    }

## The selected location

locations-under = { $name }的下層據點
locations-add = 新增據點
locations-edit = 編輯
locations-why-organization = 新的據點須設在另一個據點之下，而非直接設在組織之下。請選擇總部或其下層據點。
locations-why-no-right = 您不是{ $name }的管理員，因此無法為其新增下層據點。貴組織的管理員可以新增。
locations-why-too-deep = 這個據點已在最下層。請選擇較上層的據點。
locations-address = 地址
locations-telephone = 電話
locations-directory = 名錄
locations-description = 簡介
locations-people = 人員
locations-people-placed =
    { $count ->
        [0] 這個據點沒有人員。
       *[other] 這個據點有 { $count } 位人員。
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }（{ $language }：{ $count } 個字元，上限 { $most } 個）
locations-described-not = 尚無簡介。客戶只能依名稱與所在地找到它。
locations-listed-yes = 自 { $day }起列入名錄。
locations-listed-in-grace = 會員資格已到期，寬限期內繼續列入名錄，直到 { $day }。
locations-listed-lapsed = 未列入名錄：貴組織的會員資格已於 { $day }失效。
locations-listed-hidden = 未列入名錄：管理員已將其從名錄中移除。

## Contact roles

locations-contacts = 計畫聯絡人
locations-contacts-caption = 這個據點各聯絡人角色的擔任者
locations-contacts-then = 起初由下列人員擔任聯絡人。儲存後，您可以指定其他人。
locations-role = 聯絡人角色
locations-holder = 擔任者
locations-held-here = 在此指派
locations-held-above = 沿用{ $name }的指派
locations-held-nowhere = 此處及上層據點均無擔任者
locations-assign = 指派
locations-remove = 取消指派
# $role: what the program calls the contact role
locations-assign-title = { $name }的{"\u200B"}{ $role }
locations-assign-lead-nobody = 此處及上層據點均無人擔任{ $role }。
locations-assign-lead-here = { $name }的{ $role }由{ $person }擔任。請選擇今後的擔任者。
locations-assign-lead-above = { $name }的{ $role }沿用{ $from }的指派，由{ $person }擔任。請選擇今後的擔任者。
locations-assign-nobody-else = 您的管理範圍內沒有其他人員。請先邀請人員。
locations-assign-nobody = 您管理的據點沒有人員，因此沒有可以指派的人。請邀請人員，或請全域管理員將人員安排到這個據點。
locations-assign-what = { $person }將擔任{ $name }的{ $role }。
locations-remove-title = 要取消指派{ $name }的{"\u200B"}{ $role }嗎？
locations-remove-what = { $person }將不再擔任{ $name }的{ $role }。這個角色將重新由上層據點的擔任者負責。
locations-remove-vacant = { $person }將不再擔任{ $name }的{ $role }。在重新指派之前，這個角色將空缺。
locations-label-person = 擔任者

## The form

locations-new-title = 新增據點
locations-new-lead = 該據點設在{ $name }之下，共享貴組織等級的權益，並列入名錄。不收取費用。
locations-edit-title = 編輯{ $name }
locations-edit-lead = 客戶會在名錄中看到以下內容。
locations-missing = 請填寫：{ $field }。
locations-label-name = 據點名稱
locations-hint-name = 至少三個字元，例如城市或辦公室的名稱。
locations-label-country = 國家/地區
locations-label-telephone = 電話
locations-descriptions = 編輯據點簡介
locations-hint-descriptions = 純文字，每種語言最多 2,000 個字元。客戶會在名錄中看到；若有客戶所用語言的簡介，則顯示該語言的版本。
locations-label-description = 簡介（{ $language }）
locations-save = 儲存
locations-cancel = 取消
locations-added-before = 這份表單已新增過據點：{ $name }。這次未新增任何內容。您填寫的內容仍在這裡；儲存即可新增另一個據點。
locations-added-before-see = 前往該據點
locations-added-before-closed = 這份表單已新增過據點，該據點已在此期間關閉。您填寫的內容仍在這裡；儲存即可新增另一個據點。

## Moving, closing, exchanging the headquarters

locations-reshape = 移動或關閉這個據點
locations-headquarters-stays = 總部不能移動或關閉，只能更換：請選擇另一個據點，將其設為總部。
locations-why-own-branch = 您管理這個據點及其下層據點。上層據點的管理員可以移動或關閉它。
locations-move = 移動
locations-close = 關閉
locations-exchange = 設為總部
locations-label-under = 新的上層據點
locations-hint-under = 其所有下層據點會一併移動。
locations-name-in = { $name }（{ $way }）
locations-see-changes = 查看有哪些變更
locations-keep = 保持不變
locations-changes = 有哪些變更
locations-move-title = 移動{ $name }
locations-move-lead = 請選擇新的上層據點。移動之前，我們會先說明哪些人受到影響、有哪些變更。
locations-move-nowhere = 沒有其他據點可作為其上層據點。
locations-move-lead-of = { $name }將成為{ $other }的下層據點。
locations-move-confirm = 移動這個據點
locations-close-title = 要關閉{ $name }嗎？
locations-close-lead-of = { $name }的人員與下層據點將轉到{ $other }。其歷史記錄會保留。
locations-close-confirm = 關閉這個據點
locations-exchange-title = 要將{ $name }設為總部嗎？
locations-exchange-lead-of = { $name }將成為總部。目前的總部{ $other }將成為其下層據點。
locations-exchange-confirm = 設為總部
locations-change-branch-moves =
    { $count ->
       *[other] { $name }的 { $count } 個下層據點會一併移動。
    }
locations-change-unlisted = { $name }將不再列入名錄。
locations-change-people-go =
    { $count ->
       *[other] { $count } 人的據點將改為{ $other }。
    }
locations-change-invitations-go =
    { $count ->
       *[other] { $count } 份待接受邀請的據點將改為{ $other }。
    }
locations-change-requests-go =
    { $count ->
       *[other] { $count } 份關聯申請的據點將改為{ $other }。
    }
locations-change-children-go =
    { $count ->
       *[other] { $count } 個據點將成為{ $other }的下層據點。
    }
locations-change-below-headquarters = { $other }的下層據點將成為{ $name }的下層據點。組織的聯絡人維持不變。
locations-change-right-ends = { $person }目前管理{ $name }及其下層據點。這項權限將終止。
locations-change-right-begins = 此後，{ $person }將管理{ $name }及其下層據點。
locations-change-administers-now = 此後，{ $person }也將管理{ $name }。
locations-change-administers-no-longer = { $person }將不再管理{ $name }。
locations-change-no-contact = 沒有聯絡人變更。
locations-nobody = 無
locations-change-contacts = 聯絡人的變更
locations-before = 變更前
locations-after = 變更後
locations-where = 據點
locations-and-more =
    { $count ->
       *[other] { $names }以及另外 { $count } 個
    }

## What was done just before

locations-done-added = 據點已新增並列入名錄。您可以在下方指派其聯絡人。
locations-done-saved = 您的變更已儲存。
locations-done-moved = 據點已移動。
locations-done-closed = 據點已關閉，其人員與下層據點已轉到此處。
locations-done-gone = 該據點已在此期間關閉，不再存在。未作任何變更。
locations-done-exchanged = 這個據點現為總部。
locations-done-assigned = 聯絡人角色已指派。
locations-done-removed = 聯絡人角色已恢復沿用上層據點的指派。
locations-done-listed = 據點已重新列入名錄。
locations-done-hidden = 據點已從名錄中移除。

## Why is this location listed, or not?

locations-listing-lead = 據點為何列入或未列入名錄？以下逐一說明，並列出您可以採取的措施。
locations-listing-caption = 據點的名錄狀態
locations-location = 據點
locations-listed = 名錄狀態
locations-remedy = 您可以採取的措施
locations-tag-yes = 已列入
locations-tag-in-grace = 寬限期
locations-tag-lapsed = 未列入
locations-tag-hidden = 未列入
locations-hide = 從名錄中移除
locations-list = 重新列入名錄
locations-remedy-re-enroll = 請為貴組織辦理重新註冊。在這裡可以辦理之前，請來信服務中心。
locations-remedy-ask = 這個據點的管理員可以將其重新列入名錄。
locations-remedy-describe = 請填寫簡介，以便客戶依業務內容找到它。
locations-listing-no-page = 貴組織目前沒有公開頁面：會員資格已於 { $day }失效。重新註冊後，頁面將再次公開。
