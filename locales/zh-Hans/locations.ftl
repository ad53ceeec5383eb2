### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = 管理办公地点
locations-summary = 办公地点概览
locations-listing = 目录条目

## The tree

locations-select-legend = 选择办公地点
locations-select = 选择
locations-organization = 组织
locations-headquarters = 总部
locations-headquarters-in = 总部，{ $country }
locations-below = { " › " }
locations-find = 按名称查找办公地点
locations-find-button = 查找
locations-found-none = 没有使用此名称的办公地点。请用名称的其他部分查找。
# $shown of the $count that were found are listed
locations-found-more = 找到 { $count } 个办公地点，此处显示 { $shown } 个。请输入更多名称内容。
locations-to-tree = 前往办公地点树
locations-pages = 办公地点列表的页面
locations-more-below =
    { $count ->
       *[other] 再显示{ $name }的 { $count } 个下级办公地点
    }
locations-counted =
    { $count ->
       *[other] 共 { $count } 个办公地点，最多可设 { $deepest } 层。办公地点不收取费用。
    }

## The selected location

locations-under = { $name }的下级办公地点
locations-add = 添加新办公地点
locations-edit = 编辑
locations-why-organization = 新的办公地点须设在另一个办公地点之下，而不是直接设在组织之下。请选择总部或其下级办公地点。
locations-why-no-right = 您不是{ $name }的管理员，因此无法为其添加下级办公地点。贵组织的管理员可以添加。
locations-why-too-deep = 此办公地点已处于最低一层。请选择更高一层的办公地点。
locations-address = 地址
locations-telephone = 电话
locations-directory = 目录
locations-description = 简介
locations-people = 人员
locations-people-placed =
    { $count ->
        [0] 此办公地点没有人员。
       *[other] 此办公地点有 { $count } 位人员。
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }（{ $language }：{ $count } 个字符，上限 { $most } 个）
locations-described-not = 尚无简介。客户只能通过名称和所在地找到它。
locations-listed-yes = 自 { $day }起列入目录。
locations-listed-in-grace = 会员资格已到期，宽限期内继续列入目录，直至 { $day }。
locations-listed-lapsed = 未列入目录：贵组织的会员资格已于 { $day }失效。
locations-listed-hidden = 未列入目录：管理员已将其从目录中移除。

## Contact roles

locations-contacts = 计划联系人
locations-contacts-caption = 此办公地点各联系人角色的担任者
locations-contacts-then = 起初由以下人员担任联系人。保存后，您可以指定其他人。
locations-role = 联系人角色
locations-holder = 担任者
locations-held-here = 在此指定
locations-held-above = 沿用{ $name }的指定
locations-held-nowhere = 此处及上级均无担任者
locations-assign = 指定
locations-remove = 取消指定
# $role: what the program calls the contact role
locations-assign-title = { $name }的{"\u200B"}{ $role }
locations-assign-lead-nobody = 此处及上级均无人担任{ $role }。
locations-assign-lead-here = { $name }的{ $role }由{ $person }担任。请选择今后的担任者。
locations-assign-lead-above = { $name }的{ $role }沿用{ $from }的指定，由{ $person }担任。请选择今后的担任者。
locations-assign-nobody-else = 您的管理范围内没有其他人员。请先邀请人员。
locations-assign-nobody = 您管理的办公地点没有人员，因此没有可以指定的人。请邀请人员，或请全局管理员将人员安排到此办公地点。
locations-assign-what = { $person }将担任{ $name }的{ $role }。
locations-remove-title = 要取消指定{ $name }的{"\u200B"}{ $role }吗？
locations-remove-what = { $person }将不再担任{ $name }的{ $role }。此角色将重新由上级办公地点的担任者承担。
locations-remove-vacant = { $person }将不再担任{ $name }的{ $role }。在重新分配之前，此角色将空缺。
locations-label-person = 担任者

## The form

locations-new-title = 添加新办公地点
locations-new-lead = 该办公地点设在{ $name }之下，共享贵组织级别的权益，并列入目录。不收取费用。
locations-edit-title = 编辑{ $name }
locations-edit-lead = 客户会在目录中看到以下内容。
locations-missing = 请填写：{ $field }。
locations-label-name = 办公地点名称
locations-hint-name = 至少三个字符，例如城市或办公室的名称。
locations-label-country = 国家/地区
locations-label-telephone = 电话
locations-descriptions = 编辑办公地点简介
locations-hint-descriptions = 纯文本，每种语言最多 2,000 个字符。客户会在目录中看到；如有客户所用语言的简介，则显示该语言的版本。
locations-label-description = 简介（{ $language }）
locations-save = 保存
locations-cancel = 取消
locations-added-before = 此表单已添加过办公地点：{ $name }。本次未添加任何内容。您填写的内容仍在此处；保存即可添加另一个办公地点。
locations-added-before-see = 前往该办公地点
locations-added-before-closed = 此表单已添加过办公地点，该地点已在此期间关闭。您填写的内容仍在此处；保存即可添加另一个办公地点。

## Moving, closing, exchanging the headquarters

locations-reshape = 移动或关闭此办公地点
locations-headquarters-stays = 总部不能移动或关闭，只能更换：请选择另一个办公地点，将其设为总部。
locations-why-own-branch = 您管理此办公地点及其下级办公地点。上级办公地点的管理员可以移动或关闭它。
locations-move = 移动
locations-close = 关闭
locations-exchange = 设为总部
locations-label-under = 新的上级办公地点
locations-hint-under = 其所有下级办公地点将一并移动。
locations-name-in = { $name }（{ $way }）
locations-see-changes = 查看有哪些变化
locations-keep = 保持不变
locations-changes = 有哪些变化
locations-move-title = 移动{ $name }
locations-move-lead = 请选择新的上级办公地点。移动之前，我们会先说明哪些人受到影响、有哪些变化。
locations-move-nowhere = 没有其他办公地点可作为其上级。
locations-move-lead-of = { $name }将成为{ $other }的下级办公地点。
locations-move-confirm = 移动此办公地点
locations-close-title = 要关闭{ $name }吗？
locations-close-lead-of = { $name }的人员和下级办公地点将转到{ $other }。其历史记录会保留。
locations-close-confirm = 关闭此办公地点
locations-exchange-title = 要将{ $name }设为总部吗？
locations-exchange-lead-of = { $name }将成为总部。目前的总部{ $other }将成为其下级办公地点。
locations-exchange-confirm = 设为总部
locations-change-branch-moves =
    { $count ->
       *[other] { $name }的 { $count } 个下级办公地点将一并移动。
    }
locations-change-unlisted = { $name }将不再列入目录。
locations-change-people-go =
    { $count ->
       *[other] { $count } 人的办公地点将改为{ $other }。
    }
locations-change-invitations-go =
    { $count ->
       *[other] { $count } 份待接受邀请的办公地点将改为{ $other }。
    }
locations-change-requests-go =
    { $count ->
       *[other] { $count } 份关联申请的办公地点将改为{ $other }。
    }
locations-change-children-go =
    { $count ->
       *[other] { $count } 个办公地点将成为{ $other }的下级办公地点。
    }
locations-change-below-headquarters = { $other }的下级办公地点将成为{ $name }的下级办公地点。组织的联系人保持不变。
locations-change-right-ends = { $person }目前管理{ $name }及其下级办公地点。此权限将终止。
locations-change-right-begins = 此后，{ $person }将管理{ $name }及其下级办公地点。
locations-change-administers-now = 此后，{ $person }还将管理{ $name }。
locations-change-administers-no-longer = { $person }将不再管理{ $name }。
locations-change-no-contact = 没有联系人发生变化。
locations-nobody = 无
locations-change-contacts = 联系人的变化
locations-before = 变更前
locations-after = 变更后
locations-where = 办公地点
locations-and-more =
    { $count ->
       *[other] { $names }以及另外 { $count } 个
    }

## What was done just before

locations-done-added = 办公地点已添加并列入目录。您可以在下方指定其联系人。
locations-done-saved = 您的更改已保存。
locations-done-moved = 办公地点已移动。
locations-done-closed = 办公地点已关闭，其人员和下级办公地点已转到此处。
locations-done-gone = 该办公地点已在此期间关闭，不再存在。未作任何更改。
locations-done-exchanged = 此办公地点现为总部。
locations-done-assigned = 联系人角色已指定。
locations-done-removed = 联系人角色已恢复沿用上级的指定。
locations-done-listed = 办公地点已重新列入目录。
locations-done-hidden = 办公地点已从目录中移除。

## Why is this location listed, or not?

locations-listing-lead = 办公地点为何列入或未列入目录？以下逐一说明，并列出您可以采取的措施。
locations-listing-caption = 办公地点的目录状态
locations-location = 办公地点
locations-listed = 目录状态
locations-remedy = 您可以采取的措施
locations-tag-yes = 已列入
locations-tag-in-grace = 宽限期
locations-tag-lapsed = 未列入
locations-tag-hidden = 未列入
locations-hide = 从目录中移除
locations-list = 重新列入目录
locations-remedy-re-enroll = 请为贵组织办理重新注册。在此处可以办理之前，请写信给服务中心。
locations-remedy-ask = 此办公地点的管理员可以将其重新列入目录。
locations-remedy-describe = 请填写简介，以便客户通过业务内容找到它。
locations-listing-no-page = 贵组织目前没有公开页面：会员资格已于 { $day }失效。重新注册后，页面将再次公开。
