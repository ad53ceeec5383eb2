fault-title-not-found = 페이지를 찾을 수 없습니다
fault-lead-not-found = 주소가 잘못되었거나 다른 사람만 볼 수 있는 페이지입니다. 주소를 확인하거나 홈 페이지에서 다시 시작하세요.

fault-title-foreign = 이 사이트에서 보낸 양식이 아닙니다
fault-lead-foreign = 변경된 내용은 없습니다. 이 사이트에서 페이지를 다시 열고 제출하세요.

fault-title-too-often = 시도 횟수가 너무 많습니다
fault-lead-too-often = 계정을 보호하기 위해 시도 횟수를 제한합니다. { $minutes }분 후에 다시 시도하세요.

fault-title-too-large = 양식의 한도를 초과했습니다
fault-lead-too-large = 저장된 내용은 없습니다. 이전 페이지로 돌아가 가장 긴 글을 줄인 다음 다시 보내세요.

fault-title-renewed = 디렉터리를 새로 만들고 있습니다
fault-lead-renewed = 검색은 곧 다시 사용할 수 있습니다. 사라진 내용은 없습니다. 1분 후에 다시 시도하세요.

fault-title-broken = 시스템에 문제가 발생했습니다
fault-lead-broken = 사용자의 잘못이 아닙니다. 이전에 저장한 내용은 그대로 있습니다. 몇 분 후 다시 시도하세요. 문제가 계속되면 아래 참조 번호와 함께 서비스 센터로 문의하세요.

fault-home = 홈 페이지로 이동
fault-contact = 서비스 센터 문의
fault-reference = 참조 번호:
