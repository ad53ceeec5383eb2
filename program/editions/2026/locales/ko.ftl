-vendor = Meridian

program-name = Meridian 파트너 프로그램

service-center-emea = 유럽, 중동, 아프리카
service-center-americas = 미주
service-center-asia_pacific = 아시아 태평양

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = 등록 회원
level-registered-for = { -vendor } 기반의 판매, 서비스, 개발을 하는 모든 조직을 위한 등급입니다.
level-registered-takes = 연락처 정보, 서명한 계약서, 두 가지 프로필
level-registered-brings = 디렉터리 등재, 교육, 파트너 지원 창구

level-certified = 공인 파트너
level-certified-for = 구성원의 실력을 입증한 조직을 위한 등급입니다.
level-certified-takes = 50 파트너 포인트, 그리고 자격증 보유자 2명 또는 테스트 통과 제품 1개
level-certified-brings = 내부 사용 라이선스와 전담 기술 담당자

level-gold = 골드 공인 파트너
level-gold-for = 한 분야 이상에서 깊이 있는 역량을 입증한 조직을 위한 등급입니다.
level-gold-takes = 120 파트너 포인트, 전문 역량 1개, 주요 담당자 역할 지정
level-gold-brings = 서비스 코디네이터와 더 많은 라이선스

## Fees

fee-annual = 프로그램 회비(연회비)

## Partner points

points-competencies = 전문 역량
points-certified_people = 자격증 보유자
points-customer_references = 고객 사례
points-tested_products = 테스트 통과 제품
points-customer_satisfaction = 고객 만족도
points-events = 행사
points-other_competencies_and_designation = 기타 전문 역량 및 칭호
points-sales_impact = 매출 기여

## Credentials and exams

credential-certified_professional = 공인 전문가
credential-certified_trainer = 공인 강사
credential-systems_administrator = 공인 시스템 관리자
credential-application_developer = 공인 애플리케이션 개발자
credential-systems_engineer = 공인 시스템 엔지니어
credential-solution_developer = 공인 솔루션 개발자
credential-database_administrator = 공인 데이터베이스 관리자

exam-networking = 시험: 네트워크
exam-infrastructure = 시험: 고급 인프라
exam-security = 시험: 보안
exam-analytics = 시험: 데이터 분석
exam-workplace = 시험: 업무 환경
exam-business_applications = 시험: 비즈니스 애플리케이션
exam-integration = 시험: 프로세스 통합
exam-databases = 시험: 데이터베이스
exam-mobile = 시험: 모바일 솔루션
exam-development = 시험: 소프트웨어 개발
exam-small_business_server = 시험: 중소기업용 서버
exam-small_business_network = 시험: 중소기업용 네트워크
exam-small_business_sales_assessment = 평가: 중소기업 대상 영업
exam-licensing_assessment = 평가: 라이선싱
exam-hardware_assessment = 평가: 하드웨어

## Competencies

competency-networking_infrastructure = 네트워크 인프라 솔루션
competency-advanced_infrastructure = 고급 인프라 솔루션
competency-security = 보안 솔루션
competency-integrated_ebusiness = 통합 e비즈니스 솔루션
competency-business_intelligence = 비즈니스 인텔리전스
competency-information_worker = 정보 근로자 생산성 솔루션
competency-isv_software = ISV 및 소프트웨어 솔루션
competency-learning = 교육 솔루션
competency-business_solutions = 비즈니스 솔루션
competency-oem_hardware = OEM 하드웨어 솔루션
competency-licensing = 라이선싱 솔루션
competency-business_process_integration = 비즈니스 프로세스 및 통합 솔루션
competency-data_management = 데이터 관리 솔루션
competency-mobility = 모빌리티 솔루션
competency-custom_development = 맞춤 개발 솔루션

## Designations

designation-small_business_specialist = 중소기업 전문가
designation-small_business_specialist-hint = 중소기업에 필요한 것을 잘 아는 파트너를 위한 칭호입니다.

## Contact roles

contact-role-primary = 프로그램 주 담당자
contact-role-primary-hint = 가장 먼저 연락드리는 담당자입니다. 본사에서는 전체 관리자를 겸합니다.
contact-role-executive = 경영진 담당자
contact-role-executive-hint = 당사와의 관계를 책임집니다.
contact-role-sales_marketing = 영업·마케팅 담당자
contact-role-sales_marketing-hint = 영업 및 마케팅 메일을 받습니다.
contact-role-first_technical = 제1 기술 담당자
contact-role-first_technical-hint = 기술 메일과 개발자용 다운로드를 받습니다.
contact-role-second_technical = 제2 기술 담당자
contact-role-second_technical-hint = 제1 기술 담당자를 대신합니다.
contact-role-benefits = 혜택 담당자
contact-role-benefits-hint = 키트와 제품 키를 받습니다.

## Benefits

benefit-directory_listing = 파트너 디렉터리 등재
benefit-partner_support = 파트너 지원 창구
benefit-bid_advice = 입찰 및 사양 관련 전화 상담
benefit-training = 온라인 교육
benefit-software_subscription = 소프트웨어 구독 이용
benefit-technical_contact = 전담 기술 담당자
benefit-internal_use_licenses = 내부 사용 라이선스
benefit-benefits_kit = 모든 사업장이 공유하는 혜택 키트
benefit-certified_logo = 공인 파트너 로고
benefit-service_coordinator = 기술 서비스 코디네이터
benefit-large_internal_use_licenses = 더 많은 내부 사용 라이선스
benefit-gold_logo = 골드 공인 파트너 로고
benefit-competency_logo = 전문 역량 로고
benefit-competency_licenses = 내부 사용 라이선스 추가
benefit-online_labs = 온라인 실습 환경
benefit-campaigns = 바로 쓸 수 있는 마케팅 캠페인
benefit-priority_listing = 디렉터리 검색 시 우선 표시
benefit-specialist_logo = 중소기업 전문가 로고
benefit-specialist_forum = 당사 엔지니어가 답변하는 전문가 포럼

## Lists of answers that several questions share

option-shares-none = 없음
option-shares-under_25 = 25% 미만
option-shares-from_25_to_50 = 25~50%
option-shares-from_51_to_75 = 51~75%
option-shares-over_75 = 75% 초과

option-business_types-consulting = 컨설팅 서비스 업체
option-business_types-hardware_vendor = 독립 하드웨어 공급업체
option-business_types-software_vendor = 독립 소프트웨어 공급업체
option-business_types-large_account_reseller = 대기업 고객 전문 리셀러
option-business_types-original_equipment_manufacturer = 주문자 상표 부착 제조업체(OEM)
option-business_types-support_provider = 지원 서비스 업체
option-business_types-system_builder = 시스템 조립 업체
option-business_types-system_integrator = 시스템 통합 업체
option-business_types-value_added_provider = 부가가치 서비스 업체
option-business_types-value_added_reseller = 부가가치 리셀러
option-business_types-hosting_provider = 호스팅 업체
option-business_types-training_center = 교육 센터
option-business_types-distributor = 총판
option-business_types-telecommunications = 통신 사업자
option-business_types-web_agency = 웹 에이전시
option-business_types-business_adviser = 회계사 또는 경영 자문

option-products-server = { -vendor } Server
option-products-desktop = { -vendor } Desktop
option-products-workplace = { -vendor } Workplace
option-products-mail = { -vendor } Mail
option-products-database = { -vendor } Database
option-products-analytics = { -vendor } Analytics
option-products-business = { -vendor } Business
option-products-identity = { -vendor } Identity
option-products-security = { -vendor } Security
option-products-cloud = { -vendor } Cloud
option-products-developer_tools = { -vendor } Developer Tools
option-products-mobile = { -vendor } Mobile

## Individual profile: how to reach you

section-reaching_you = 연락처

question-business_email = 업무용 이메일
question-business_email-hint = 조직 도메인의 주소가 있으면 그 주소를 입력하세요.
question-phone = 전화번호
question-phone-hint = 국가 번호를 포함하세요. 예: +49 40 5550 0142
question-mobile_phone = 휴대전화
question-name_in_own_script = 모국어 문자로 쓴 이름
question-name_in_own_script-hint = 서명과 다른 문자로 이름을 쓰는 경우 입력하세요.

## Individual profile: your work

section-your_work = 담당 업무

question-job_role = 주요 직무
option-job_role-owner_or_executive = 소유주 또는 임원
option-job_role-sales = 영업
option-job_role-marketing = 마케팅
option-job_role-business_development = 사업 개발
option-job_role-presales = 기술 영업
option-job_role-consultant_or_architect = 컨설턴트 또는 아키텍트
option-job_role-developer = 개발자
option-job_role-it_professional = IT 전문가 또는 관리자
option-job_role-support = 지원
option-job_role-trainer = 강사
option-job_role-project_manager = 프로젝트 관리자
option-job_role-purchasing = 구매 또는 라이선싱
option-job_role-operations_or_finance = 운영 또는 재무
option-job_role-student_or_trainee = 학생 또는 연수생
option-job_role-other = 기타
question-job_role_other = 어떤 직무인가요?
question-technical_share = 업무 시간 중 기술 업무의 비율
question-interests = 관심 분야
question-interests-hint = 선택한 분야의 소식만 보내 드립니다.

## Individual profile: language and mail

section-language_and_mail = 언어 및 메일

question-preferred_language = 선호 언어
question-preferred_language-hint = 이 언어로 안내를 보내 드립니다.
question-time_zone = 시간대
question-mail_choices = 추가로 받을 소식
question-mail_choices-hint = 멤버십 관련 안내는 항상 보내 드립니다.
option-mail_choices-newsletter = 뉴스레터
option-mail_choices-events = 행사
option-mail_choices-training = 교육
option-mail_choices-offers = 특별 제안
option-mail_choices-telephone = 전화 안내
option-mail_choices-post = 우편 안내
option-mail_choices-research = 설문 조사

## Organization profile: business focus

section-business_focus = 사업 분야

question-business_type = 가장 잘 맞는 업종
question-other_business_types = 추가로 해당하는 업종
question-outside_sales = 외부 고객 매출 비율
question-outside_sales-hint = 이 프로그램은 매출의 대부분을 외부 고객에게서 얻는 조직을 위한 것입니다.
option-outside_sales-up_to_25 = 25% 이하
option-outside_sales-from_26_to_50 = 26~50%
option-outside_sales-from_51_to_75 = 51~75%
option-outside_sales-over_75 = 75% 초과
question-vendor_share = { -vendor } 제품의 매출 비율
question-revenue_split = 매출 구성
question-revenue_split-hint = 퍼센트로 입력하세요. 합계는 100이어야 합니다.
option-revenue_split-licenses = 라이선스
option-revenue_split-hardware = 하드웨어
option-revenue_split-services = 서비스
option-revenue_split-own_software = 자체 소프트웨어
option-revenue_split-training = 교육
option-revenue_split-hosting = 호스팅
question-employees = 직원 수
option-employees-one = 1
option-employees-from_2_to_4 = 2~4
option-employees-from_5_to_9 = 5~9
option-employees-from_10_to_24 = 10~24
option-employees-from_25_to_49 = 25~49
option-employees-from_50_to_99 = 50~99
option-employees-from_100_to_249 = 100~249
option-employees-from_250_to_999 = 250~999
option-employees-from_1000 = 1,000 이상
question-sales_staff = 그중 영업 인원
question-technical_staff = 그중 기술 인원
question-trainers = 그중 강사 인원
question-year_founded = 설립 연도
question-ownership = 소유 형태
option-ownership-independent = 독립 기업
option-ownership-subsidiary = 자회사
option-ownership-franchise = 프랜차이즈
option-ownership-publicly_listed = 상장 기업
question-annual_revenue = 연간 매출(미국 달러)
option-annual_revenue-under_250_thousand = 25만 미만
option-annual_revenue-from_250_thousand = 25만 이상 100만 미만
option-annual_revenue-from_1_million = 100만 이상 500만 미만
option-annual_revenue-from_5_million = 500만 이상 2,000만 미만
option-annual_revenue-from_20_million = 2,000만 이상 5,000만 미만
option-annual_revenue-from_50_million = 5,000만 이상
question-other_platforms = 그 밖에 사용하는 제품
option-other_platforms-other_desktop = 다른 데스크톱 시스템
option-other_platforms-other_server = 다른 서버 시스템
option-other_platforms-other_database = 다른 데이터베이스
option-other_platforms-other_business_software = 다른 업무용 소프트웨어
option-other_platforms-other_cloud = 다른 클라우드
option-other_platforms-open_source = 오픈 소스 소프트웨어

## Organization profile: services

section-services = 제공 서비스

question-services_offered = 어떤 서비스를 제공하나요?
question-services_offered-hint = 현재 고객이 주문할 수 있는 것을 모두 선택하세요.
option-services_offered-consulting = 전략 및 경영 컨설팅
option-services_offered-needs_analysis = 요구 사항 분석
option-services_offered-architecture = 아키텍처 및 설계
option-services_offered-custom_development = 맞춤 개발
option-services_offered-web_development = 웹 개발
option-services_offered-integration = 시스템 통합
option-services_offered-deployment = 배포 및 마이그레이션
option-services_offered-networking = 네트워크
option-services_offered-security = 보안 서비스
option-services_offered-managed_services = 관리형 서비스
option-services_offered-outsourcing = 아웃소싱
option-services_offered-hosting = 호스팅
option-services_offered-support = 헬프데스크 및 지원
option-services_offered-hardware_maintenance = 하드웨어 유지 보수
option-services_offered-hardware_building = 하드웨어 조립
option-services_offered-licensing_advice = 라이선싱 상담
option-services_offered-software_asset_management = 소프트웨어 자산 관리
option-services_offered-training = 교육
option-services_offered-project_management = 프로젝트 관리
option-services_offered-mobile_solutions = 모바일 솔루션
option-services_offered-data_and_reporting = 데이터 및 보고
option-services_offered-localization = 현지화
option-services_offered-other = 기타
question-services_other = 그 밖의 서비스
question-delivery = 서비스 제공 방식
option-delivery-on_site = 현장
option-delivery-remote = 원격
option-delivery-both = 둘 다
question-service_area = 서비스 제공 지역
option-service_area-city = 도시 내
option-service_area-region = 인근 지역
option-service_area-country = 전국
option-service_area-several_countries = 여러 국가
question-response_time = 응답 시간
option-response_time-one_hour = 1시간 이내
option-response_time-four_hours = 4시간 이내
option-response_time-same_day = 당일
option-response_time-next_working_day = 다음 영업일
option-response_time-by_agreement = 협의에 따름
question-emergency_service = 긴급 서비스를 제공하나요?
question-own_software = 자체 패키지 소프트웨어를 판매하나요?
question-own_software_names = 제품 이름
question-own_software_names-hint = 여러 개이면 쉼표로 구분하세요.
question-own_software_platforms = 실행 플랫폼
question-own_software_runs = 실행 위치
option-own_software_runs-installed = 고객 환경
option-own_software_runs-hosted = 자사 호스팅
option-own_software_runs-both = 둘 다
question-own_software_tested = 제품 테스트를 통과했나요?
question-wanted_partners = 협력하고 싶은 파트너

## Organization profile: customers

section-customers = 고객

question-customer_sizes = 고객 구성(PC 대수 기준)
question-customer_sizes-hint = 매출 비율을 퍼센트로 입력하세요. 합계는 100이어야 합니다.
option-customer_sizes-home = 가정
option-customer_sizes-from_1_to_4 = 1~4
option-customer_sizes-from_5_to_24 = 5~24
option-customer_sizes-from_25_to_49 = 25~49
option-customer_sizes-from_50_to_249 = 50~249
option-customer_sizes-from_250_to_499 = 250~499
option-customer_sizes-from_500_to_999 = 500~999
option-customer_sizes-from_1000 = 1,000 이상
question-industries = 어떤 업종의 고객이 있나요?
option-industries-accounting_and_legal = 회계 및 법률
option-industries-agriculture = 농업
option-industries-architecture_and_engineering = 건축 및 엔지니어링
option-industries-automotive = 자동차
option-industries-banking = 은행 및 자본 시장
option-industries-construction = 건설
option-industries-schools = 초·중등 교육
option-industries-higher_education = 고등 교육
option-industries-energy_and_utilities = 에너지 및 공공 서비스
option-industries-entertainment_and_media = 엔터테인먼트 및 미디어
option-industries-local_government = 기초 자치 단체
option-industries-regional_government = 광역 자치 단체
option-industries-national_government = 중앙 정부
option-industries-health_care = 의료
option-industries-hospitality_and_travel = 숙박 및 여행
option-industries-insurance = 보험
option-industries-discrete_manufacturing = 조립 제조
option-industries-process_manufacturing = 공정 제조
option-industries-nonprofit = 비영리
option-industries-oil_and_gas = 석유 및 가스
option-industries-pharmaceuticals = 제약
option-industries-professional_services = 전문 서비스
option-industries-public_safety = 공공 안전
option-industries-real_estate = 부동산
option-industries-retail = 소매
option-industries-telecommunications = 통신
option-industries-transport_and_logistics = 운송 및 물류
option-industries-wholesale = 도매
option-industries-other = 기타
question-business_functions = 솔루션의 업무 분야
option-business_functions-finance = 재무
option-business_functions-human_resources = 인사
option-business_functions-sales_and_service = 영업 및 고객 서비스
option-business_functions-supply_chain = 공급망
option-business_functions-production = 생산
option-business_functions-analytics = 데이터 분석
option-business_functions-collaboration = 협업
option-business_functions-communication = 커뮤니케이션
option-business_functions-security = 보안
option-business_functions-infrastructure = 인프라
question-deal_size = 일반적인 프로젝트 규모(미국 달러)
option-deal_size-under_5_thousand = 5,000 미만
option-deal_size-from_5_thousand = 5,000 이상 2만 5,000 미만
option-deal_size-from_25_thousand = 2만 5,000 이상 10만 미만
option-deal_size-from_100_thousand = 10만 이상 50만 미만
option-deal_size-from_500_thousand = 50만 이상
question-customer_count = 고객 수
option-customer_count-under_10 = 10 미만
option-customer_count-from_10 = 10~49
option-customer_count-from_50 = 50~199
option-customer_count-from_200 = 200~999
option-customer_count-from_1000 = 1,000 이상
question-customer_languages = 고객 응대가 가능한 언어

## Organization profile: technologies

section-technologies = 사용 기술

question-products_used = 솔루션에 어떤 제품을 사용하나요?
question-product_work = 제품 관련 업무
option-product_work-sell = 판매
option-product_work-install = 설치
option-product_work-develop = 제품 기반 개발
option-product_work-support = 지원
option-product_work-train = 교육
question-main_products = 가장 중요한 제품
question-main_products-hint = 최대 3개까지 선택하세요.
question-development_languages = 프로그래밍 언어
option-development_languages-c_and_cpp = C 및 C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin 및 Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = 로우코드 도구
option-development_languages-other = 기타
question-hardware = 하드웨어 및 기기
option-hardware-desktops = 데스크톱 및 노트북
option-hardware-servers = 서버
option-hardware-storage = 저장 장치
option-hardware-network = 네트워크 장비
option-hardware-tills = 금전 등록기 및 카드 단말기
option-hardware-tablets = 태블릿
option-hardware-smartphones = 스마트폰
option-hardware-printers = 프린터
option-hardware-embedded = 임베디드 기기

## Organization profile: directory

section-directory = 디렉터리

question-description = 조직 소개
question-description-hint = 고객이 디렉터리에서 읽는 글입니다. 서식 없는 텍스트, 최대 2,000자.
question-public_web_address = 고객용 웹 주소
question-public_phone = 고객용 전화번호
question-opening_hours = 영업시간
