### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = 사업장 관리
locations-summary = 사업장 개요
locations-listing = 디렉터리 등재

## The tree

locations-select-legend = 사업장 선택
locations-select = 선택
locations-organization = 조직
locations-headquarters = 본사
locations-headquarters-in = 본사, { $country }
locations-below = { " › " }
locations-find = 이름으로 사업장 찾기
locations-find-button = 찾기
locations-found-none = 이 이름의 사업장이 없습니다. 이름의 다른 부분으로 찾아보세요.
# $shown of the $count that were found are listed
locations-found-more = 찾은 사업장 { $count }개 중 { $shown }개입니다. 이름을 더 입력해서 찾아보세요.
locations-to-tree = 사업장 트리로 이동
locations-pages = 사업장 목록 페이지
locations-more-below =
    { $count ->
       *[other] { $name }의 하위 사업장 { $count }개 더 보기
    }
locations-counted =
    { $count ->
       *[other] 사업장은 { $count }개입니다. 최대 { $deepest }단계까지 둘 수 있습니다. 사업장에는 회비가 없습니다.
    }

## The selected location

locations-under = { $name }의 하위 사업장
locations-add = 새 사업장 추가
locations-edit = 편집
locations-why-organization = 새 사업장은 조직 바로 아래가 아니라 다른 사업장의 하위에 추가합니다. 본사 또는 그 하위 사업장을 선택하세요.
locations-why-no-right = { $name }의 관리자가 아니므로 하위 사업장을 추가할 수 없습니다. 조직의 관리자가 추가할 수 있습니다.
locations-why-too-deep = 이 사업장은 가장 아래 단계에 있습니다. 더 상위의 사업장을 선택하세요.
locations-address = 주소
locations-telephone = 전화번호
locations-directory = 디렉터리
locations-description = 소개
locations-people = 구성원
locations-people-placed =
    { $count ->
        [0] 이 사업장에는 구성원이 없습니다.
       *[other] 이 사업장의 구성원은 { $count }명입니다.
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages } ({ $language }: { $most }자 중 { $count }자)
locations-described-not = 아직 없습니다. 고객은 이름과 위치로만 찾을 수 있습니다.
locations-listed-yes = { $day }부터 등재되어 있습니다.
locations-listed-in-grace = 멤버십 종료 후 유예 기간이므로 { $day }까지 등재됩니다.
locations-listed-lapsed = 멤버십이 { $day }에 실효되어 등재되어 있지 않습니다.
locations-listed-hidden = 관리자가 디렉터리에서 제외하여 등재되어 있지 않습니다.

## Contact roles

locations-contacts = 프로그램 담당자
locations-contacts-caption = 이 사업장의 담당자 역할별 담당자
locations-contacts-then = 처음에는 다음 사람이 담당자가 됩니다. 저장한 후 다른 사람을 지정할 수 있습니다.
locations-role = 담당자 역할
locations-holder = 담당자
locations-held-here = 이 사업장에서 지정됨
locations-held-above = { $name }에서 이어받음
locations-held-nowhere = 이 사업장과 상위 사업장에 담당자 없음
locations-assign = 지정
locations-remove = 지정 해제
# $role: what the program calls the contact role
locations-assign-title = { $name }의 { $role }
locations-assign-lead-nobody = 이 사업장과 상위 사업장에 { $role } 역할을 맡은 사람이 없습니다.
locations-assign-lead-here = { $name }의 { $role } 역할은 { $person } 님이 맡고 있습니다. 앞으로 맡을 사람을 선택하세요.
locations-assign-lead-above = { $name }의 { $role } 역할은 { $from }에서 이어받아 { $person } 님이 맡고 있습니다. 앞으로 맡을 사람을 선택하세요.
locations-assign-nobody-else = 관리 범위에 다른 구성원이 없습니다. 먼저 구성원을 초대하세요.
locations-assign-nobody = 관리 범위의 사업장에 구성원이 없어 지정할 수 있는 사람이 없습니다. 구성원을 초대하거나 전체 관리자에게 이 사업장에 구성원을 배치해 달라고 요청하세요.
locations-assign-what = { $person } 님이 { $name }의 { $role } 역할을 맡게 됩니다.
locations-remove-title = { $name }의 { $role } 지정을 해제하시겠습니까?
locations-remove-what = { $person } 님은 더 이상 { $name }의 { $role } 역할을 맡지 않습니다. 이 역할은 다시 상위 사업장의 담당자가 맡습니다.
locations-remove-vacant = { $person } 님은 더 이상 { $name }의 { $role } 역할을 맡지 않습니다. 이 역할은 다시 할당될 때까지 공석이 됩니다.
locations-label-person = 담당자

## The form

locations-new-title = 새 사업장 추가
locations-new-lead = { $name }의 하위 사업장이 됩니다. 조직 등급의 혜택을 공유하고 디렉터리에 등재됩니다. 회비는 없습니다.
locations-edit-title = { $name } 편집
locations-edit-lead = 고객이 디렉터리에서 보는 내용입니다.
locations-missing = ‘{ $field }’ 항목을 입력하세요.
locations-label-name = 사업장 이름
locations-hint-name = 3자 이상 입력하세요. 예: 도시 또는 사무실 이름
locations-label-country = 국가/지역
locations-label-telephone = 전화번호
locations-descriptions = 사업장 소개 편집
locations-hint-descriptions = 언어별로 서식 없는 텍스트를 최대 2,000자까지 입력할 수 있습니다. 디렉터리에서는 고객의 언어로 된 소개가 있으면 그 언어로 표시됩니다.
locations-label-description = 소개({ $language })
locations-save = 저장
locations-cancel = 취소
locations-added-before = 이 양식으로 이미 { $name } 사업장을 추가했습니다. 이번에는 아무것도 추가하지 않았습니다. 입력한 내용은 그대로 있습니다. 다른 사업장으로 추가하려면 저장하세요.
locations-added-before-see = 그 사업장으로 이동
locations-added-before-closed = 이 양식으로 이미 추가한 사업장이 그사이 폐쇄되었습니다. 입력한 내용은 그대로 있습니다. 다른 사업장으로 추가하려면 저장하세요.

## Moving, closing, exchanging the headquarters

locations-reshape = 이 사업장 이동 또는 폐쇄
locations-headquarters-stays = 본사는 이동하거나 폐쇄하지 않고 다른 사업장으로 교체합니다. 새로 본사로 지정할 사업장을 선택하세요.
locations-why-own-branch = 이 사업장과 그 하위 사업장을 관리하고 있습니다. 이동이나 폐쇄는 상위 사업장의 관리자가 할 수 있습니다.
locations-move = 이동
locations-close = 폐쇄
locations-exchange = 본사로 지정
locations-label-under = 새 상위 사업장
locations-hint-under = 하위 사업장도 모두 함께 이동합니다.
locations-name-in = { $name } ({ $way })
locations-see-changes = 변경 내용 보기
locations-keep = 그대로 두기
locations-changes = 변경 내용
locations-move-title = { $name } 이동
locations-move-lead = 새 상위 사업장을 선택하세요. 이동하기 전에 누구에게 무엇이 바뀌는지 먼저 보여 드립니다.
locations-move-nowhere = 상위 사업장으로 선택할 수 있는 다른 사업장이 없습니다.
locations-move-lead-of = { $name } 사업장이 { $other }의 하위 사업장이 됩니다.
locations-move-confirm = 이동하기
locations-close-title = { $name } 사업장을 폐쇄하시겠습니까?
locations-close-lead-of = { $name }의 구성원과 하위 사업장은 { $other } 사업장으로 옮겨집니다. 지금까지의 기록은 남습니다.
locations-close-confirm = 폐쇄하기
locations-exchange-title = { $name } 사업장을 본사로 지정하시겠습니까?
locations-exchange-lead-of = { $name } 사업장이 본사가 됩니다. 현재 본사인 { $other } 사업장은 그 하위 사업장이 됩니다.
locations-exchange-confirm = 본사로 지정
locations-change-branch-moves =
    { $count ->
       *[other] { $name }의 하위 사업장 { $count }개가 함께 이동합니다.
    }
locations-change-unlisted = { $name } 사업장은 더 이상 디렉터리에 등재되지 않습니다.
locations-change-people-go =
    { $count ->
       *[other] 구성원 { $count }명의 사업장이 { $other } 사업장으로 변경됩니다.
    }
locations-change-invitations-go =
    { $count ->
       *[other] 수락되지 않은 초대 { $count }건의 사업장이 { $other } 사업장으로 변경됩니다.
    }
locations-change-requests-go =
    { $count ->
       *[other] 소속 요청 { $count }건의 사업장이 { $other } 사업장으로 변경됩니다.
    }
locations-change-children-go =
    { $count ->
       *[other] 사업장 { $count }개가 { $other }의 하위 사업장이 됩니다.
    }
locations-change-below-headquarters = { $other }의 하위 사업장은 { $name }의 하위 사업장이 됩니다. 조직의 담당자는 바뀌지 않습니다.
locations-change-right-ends = { $person } 님은 { $name } 및 그 하위 사업장을 관리하고 있습니다. 이 권한은 종료됩니다.
locations-change-right-begins = 앞으로 { $person } 님이 { $name } 및 그 하위 사업장을 관리합니다.
locations-change-administers-now = 앞으로 { $person } 님이 { $name }도 관리합니다.
locations-change-administers-no-longer = { $person } 님은 더 이상 { $name }의 관리자가 아닙니다.
locations-change-no-contact = 바뀌는 담당자가 없습니다.
locations-nobody = 없음
locations-change-contacts = 바뀌는 담당자
locations-before = 변경 전
locations-after = 변경 후
locations-where = 사업장
locations-and-more =
    { $count ->
       *[other] { $names } 외 { $count }개
    }

## What was done just before

locations-done-added = 사업장을 추가하고 디렉터리에 등재했습니다. 아래에서 담당자를 지정할 수 있습니다.
locations-done-saved = 변경 내용을 저장했습니다.
locations-done-moved = 사업장을 이동했습니다.
locations-done-closed = 사업장을 폐쇄했습니다. 구성원과 하위 사업장은 이 사업장으로 옮겨졌습니다.
locations-done-gone = 이 사업장은 그사이 폐쇄되어 더 이상 없습니다. 변경된 내용은 없습니다.
locations-done-exchanged = 이제 이 사업장이 본사입니다.
locations-done-assigned = 담당자 역할을 지정했습니다.
locations-done-removed = 담당자 역할을 다시 상위 사업장에서 이어받습니다.
locations-done-listed = 사업장을 다시 등재했습니다.
locations-done-hidden = 사업장을 디렉터리에서 제외했습니다.

## Why is this location listed, or not?

locations-listing-lead = 사업장이 등재되었거나 등재되지 않은 이유와 가능한 조치를 사업장별로 확인할 수 있습니다.
locations-listing-caption = 디렉터리의 사업장 등재 현황
locations-location = 사업장
locations-listed = 등재 현황
locations-remedy = 가능한 조치
locations-tag-yes = 등재됨
locations-tag-in-grace = 유예 기간
locations-tag-lapsed = 미등재
locations-tag-hidden = 미등재
locations-hide = 디렉터리에서 제외
locations-list = 다시 등재
locations-remedy-re-enroll = 조직을 재등록하세요. 여기에서 재등록할 수 있게 될 때까지는 서비스 센터에 이메일을 보내세요.
locations-remedy-ask = 이 사업장의 관리자가 다시 등재할 수 있습니다.
locations-remedy-describe = 고객이 사업 내용으로도 찾을 수 있도록 소개를 입력하세요.
locations-listing-no-page = 멤버십이 { $day }에 실효되어 조직의 공개 페이지가 없습니다. 조직을 재등록하면 다시 공개됩니다.
