### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = 구성원
people-lead = { $organization }의 구성원으로 활동하는 사람과 각자의 사업장, 관리자 권한입니다.
people-caption = 조직의 구성원
people-name = 이름
people-location = 사업장
people-administers = 관리자 권한
people-since = 소속 시작일
people-tag-everything = 전체 관리자
people-tag-branch = 사업장 관리자
people-administers-nothing = 없음
people-find = 성의 첫 글자
people-find-button = 찾기
people-found-none = 성이 이 글자로 시작하는 구성원이 없습니다.
people-everybody = 구성원 모두 보기
people-next = 다음 페이지
people-one-left = { $organization }의 전체 관리자가 한 명뿐입니다. 자리를 비워도 업무가 이어지도록 한 명을 더 전체 관리자로 지정하세요.
people-one-left-link = 두 번째 관리자 선택

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
       *[other] 초대 { $count }건을 보냈습니다.
    }
people-done-associated =
    { $count ->
       *[other] 주소 { $count }개는 이미 소속된 사람의 주소입니다.
    }
people-done-waiting =
    { $count ->
       *[other] 주소 { $count }개는 24시간 이내에 이미 초대하여 이번에는 보내지 않았습니다.
    }
people-done-withdrawn = 초대를 취소했습니다. 초대 링크는 더 이상 작동하지 않습니다.
people-done-approval-withdrawn = 승인을 취소했습니다. 이 승인으로는 더 이상 소속될 수 없습니다.
people-done-placed = 사업장을 변경했습니다.
people-done-administration = 관리자 권한을 변경했습니다.
people-done-handed-on = 담당자 역할을 넘겼습니다.
people-done-ended = 소속을 종료했습니다.
people-done-left = 조직에서 탈퇴했습니다.
people-done-profile = 프로필을 저장했습니다.

## Inviting

people-invite = 구성원 초대
people-invite-lead = 각 주소로 7일간 유효한 링크를 이메일로 보냅니다. 링크를 사용한 사람은 소속을 요청하지 않고도 { $organization }의 구성원으로 활동하며, 따로 권한을 주기 전에는 관리자 권한이 없습니다.
people-label-emails = 이메일 주소
people-hint-emails = 한 줄에 하나씩 입력하거나 쉼표로 구분하세요. 메일 프로그램에서 복사한 그대로 붙여 넣을 수 있습니다.
people-missing-emails = 초대할 사람의 이메일 주소를 입력하세요.
people-label-location = 사업장
people-hint-location = 초대할 사람의 사업장입니다. 나중에 변경할 수 있습니다.
people-missing-location = 사업장을 선택하세요.
people-invite-button = 초대 보내기
people-invitations = 대기 중인 초대
people-invitations-caption = 아직 아무도 수락하지 않은 초대
people-invitation-until = 유효 기한
people-invitation-act = 변경
people-withdraw = 취소
people-arriving = 수락 또는 승인되었지만 개인 프로필이 아직 없음
people-arriving-since = 승인 일시

## One person

people-job-title = 직책
people-contact-roles = 담당자 역할
people-place-button = 사업장 변경
people-administration = 관리자 권한
people-label-administers = { $name } 님의 관리 범위
people-choice-nothing = 없음
people-choice-nothing-hint = 조직의 페이지를 보고 본인의 자격증을 연결합니다.
people-choice-branch = 사업장 한 곳과 그 하위 사업장
people-choice-branch-hint = 해당 사업장에 구성원을 초대하고, 구성원의 사업장을 변경하고, 소속을 종료합니다.
people-choice-everything = 전체
people-choice-everything-hint = 전체 관리자: 구성원, 권한, 요청, 메일 도메인 등 모든 것을 관리합니다.
people-label-branch = 관리할 사업장
people-administration-button = 저장
people-roles-lead = 본사의 담당자 역할입니다. 프로그램 주 담당자가 되면 전체 관리자도 됩니다.
people-role = 역할
people-holder = 담당자
people-hand-on = { $name } 님에게 넘기기
people-hand-on-title = { $role } 역할을 { $name } 님에게 넘기시겠습니까?
people-hand-on-lead = 아직 아무것도 변경되지 않았습니다. 변경될 내용은 다음과 같습니다.
people-hand-on-now = 현재
people-hand-on-then = 변경 후
people-hand-on-gains = { $name } 님은 { $organization }의 전체 관리자가 됩니다. 이 권한은 역할에 따르는 것으로, 역할을 다시 넘기기 전에는 회수할 수 없습니다.
people-hand-on-keeps = { $name } 님은 이미 { $organization }의 전체 관리자입니다. 변경 후에는 이 권한이 역할에 따르게 되어, 역할을 다시 넘기기 전에는 회수할 수 없습니다.
people-hand-on-loses = { $holder } 님은 더 이상 이 역할을 맡지 않습니다. 모든 것을 관리하는 권한은 다른 전체 관리자가 회수할 때까지 유지됩니다.
people-hand-on-told = 두 분과 조직의 다른 관리자에게 이메일로 알립니다. 의도하지 않은 변경인 경우 연락할 서비스 센터도 함께 안내합니다.
people-hand-on-only = 이 역할만 넘어갑니다. 두 사람의 관리 권한은 그대로 유지됩니다.
people-hand-on-keep = 그대로 두기
people-held = { $name } 님이 담당

## Ending an association

people-end = 소속 종료
people-end-lead = { $name } 님은 더 이상 { $organization }의 구성원으로 활동할 수 없게 됩니다. 무엇이 바뀌는지 먼저 보여 드립니다.
people-end-open = 소속 종료…
people-end-title = { $name } 님의 소속을 종료하시겠습니까?
people-end-what = { $name } 님은 더 이상 { $organization }의 페이지를 볼 수 없으며, 이메일로 안내를 받습니다. 지금까지 한 일은 변경 기록에 남습니다.
people-end-credentials =
    { $count ->
       *[other] { $name } 님이 연결한 자격증 { $count }개가 더 이상 { $organization }의 실적으로 인정되지 않습니다.
    }
people-going-roles = 이와 함께 다음 담당 역할이 종료됩니다. 본사에 필수인 역할은 프로그램 주 담당자에게 넘어갑니다: { $roles }.
people-going-role = { $role }({ $name })
people-end-one-left = 종료하면 { $organization }의 전체 관리자가 한 명만 남습니다.
people-end-confirm = 소속 종료
people-end-keep = 소속 유지

## Leaving

people-leave = 이 조직에서 탈퇴
people-leave-title = { $organization }에서 탈퇴하시겠습니까?
people-leave-what = 더 이상 조직의 페이지를 볼 수 없으며, 조직의 관리자에게 이메일로 알립니다. 나중에 다시 소속을 요청할 수 있습니다.
people-leave-credentials =
    { $count ->
       *[other] 본인이 연결한 자격증 { $count }개가 더 이상 { $organization }의 실적으로 인정되지 않습니다.
    }
people-leave-confirm = 탈퇴
people-leave-keep = 탈퇴하지 않기

## Accepting an invitation

people-invitation-title = { $organization }의 구성원으로 활동하기
people-invitation-lead = { $name } 님이 초대했습니다. 이름을 입력하세요. 다음은 개인 프로필입니다.
people-invitation-button = 초대 수락
people-invitation-already = 이미 { $organization }에 소속되어 있습니다.
people-invitation-home = { $organization } 페이지로 이동
people-invitation-spent = 더 이상 유효하지 않은 초대입니다. 초대한 사람에게 새 초대를 요청하세요.
