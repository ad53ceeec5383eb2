# The program in Traditional Chinese.

-vendor = Meridian

program-name = Meridian 合作夥伴計畫

service-center-emea = 歐洲、中東與非洲
service-center-americas = 美洲
service-center-asia_pacific = 亞太地區

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = 註冊會員
level-registered-for = 適合所有銷售 { -vendor } 產品、提供相關服務或以其進行開發的企業。
level-registered-takes = 填寫聯絡資訊、簽署合約，並完成兩份檔案
level-registered-brings = 名錄條目、教育訓練與合作夥伴支援專線

level-certified = 認證合作夥伴
level-certified-for = 適合人員實力已獲證明的企業。
level-certified-takes = 50 點合作夥伴點數，以及兩名持證人員或一項通過測試的產品
level-certified-brings = 內部使用授權與專屬技術聯絡人

level-gold = 金級認證合作夥伴
level-gold-for = 適合在至少一個領域具備深厚實績的企業。
level-gold-takes = 120 點合作夥伴點數與一項專業能力，且重要聯絡人角色均有人擔任
level-gold-brings = 服務協調人員與更多授權

## Fees

fee-annual = 計畫費用（年費）

## Partner points

points-competencies = 專業能力
points-certified_people = 持證人員
points-customer_references = 客戶案例
points-tested_products = 通過測試的產品
points-customer_satisfaction = 客戶滿意度
points-events = 活動
points-other_competencies_and_designation = 其他專業能力與稱號
points-sales_impact = 銷售貢獻

## Credentials and exams

credential-certified_professional = 認證專業人員
credential-certified_trainer = 認證講師
credential-systems_administrator = 認證系統管理師
credential-application_developer = 認證應用程式開發人員
credential-systems_engineer = 認證系統工程師
credential-solution_developer = 認證解決方案開發人員
credential-database_administrator = 認證資料庫管理師

exam-networking = 考試：網路
exam-infrastructure = 考試：進階基礎架構
exam-security = 考試：資訊安全
exam-analytics = 考試：資料分析
exam-workplace = 考試：協同辦公
exam-business_applications = 考試：商務應用程式
exam-integration = 考試：流程整合
exam-databases = 考試：資料庫
exam-mobile = 考試：行動解決方案
exam-development = 考試：軟體開發
exam-small_business_server = 考試：小型企業伺服器
exam-small_business_network = 考試：小型企業網路
exam-small_business_sales_assessment = 評量：小型企業銷售
exam-licensing_assessment = 評量：授權
exam-hardware_assessment = 評量：硬體

## Competencies

competency-networking_infrastructure = 網路基礎架構解決方案
competency-advanced_infrastructure = 進階基礎架構解決方案
competency-security = 資訊安全解決方案
competency-integrated_ebusiness = 整合式電子商務解決方案
competency-business_intelligence = 商業智慧
competency-information_worker = 資訊工作者生產力解決方案
competency-isv_software = ISV 與軟體解決方案
competency-learning = 學習解決方案
competency-business_solutions = 商務解決方案
competency-oem_hardware = OEM 硬體解決方案
competency-licensing = 授權解決方案
competency-business_process_integration = 商務流程與整合解決方案
competency-data_management = 資料管理解決方案
competency-mobility = 行動解決方案
competency-custom_development = 客製開發解決方案

## Designations

designation-small_business_specialist = 小型企業專家
designation-small_business_specialist-hint = 適合了解小型企業需求的合作夥伴。

## Contact roles

contact-role-primary = 計畫主要聯絡人
contact-role-primary-hint = 我們的首要聯絡人。在總部同時擔任全域管理員。
contact-role-executive = 管理階層聯絡人
contact-role-executive-hint = 負責與我們的合作關係。
contact-role-sales_marketing = 業務/行銷聯絡人
contact-role-sales_marketing-hint = 接收業務與行銷郵件。
contact-role-first_technical = 第一技術聯絡人
contact-role-first_technical-hint = 接收技術郵件與開發人員下載內容。
contact-role-second_technical = 第二技術聯絡人
contact-role-second_technical-hint = 第一技術聯絡人的代理人。
contact-role-benefits = 權益聯絡人
contact-role-benefits-hint = 接收權益套件與產品金鑰。

## Benefits

benefit-directory_listing = 合作夥伴名錄條目
benefit-partner_support = 合作夥伴支援專線
benefit-bid_advice = 投標與規格回電諮詢
benefit-training = 線上教育訓練
benefit-software_subscription = 軟體訂閱使用權
benefit-technical_contact = 專屬技術聯絡人
benefit-internal_use_licenses = 內部使用授權
benefit-benefits_kit = 權益套件，由全部據點共享
benefit-certified_logo = 認證合作夥伴標誌
benefit-service_coordinator = 技術服務協調人員
benefit-large_internal_use_licenses = 數量更多的內部使用授權
benefit-gold_logo = 金級認證合作夥伴標誌
benefit-competency_logo = 專業能力標誌
benefit-competency_licenses = 額外的內部使用授權
benefit-online_labs = 線上實驗室
benefit-campaigns = 現成的行銷活動素材
benefit-priority_listing = 名錄搜尋優先排序
benefit-specialist_logo = 小型企業專家標誌
benefit-specialist_forum = 專家論壇，由我們的工程師解答

## Lists of answers that several questions share

option-shares-none = 無
option-shares-under_25 = 低於 25%
option-shares-from_25_to_50 = 25–50%
option-shares-from_51_to_75 = 51–75%
option-shares-over_75 = 超過 75%

option-business_types-consulting = 顧問服務業者
option-business_types-hardware_vendor = 獨立硬體廠商
option-business_types-software_vendor = 獨立軟體廠商
option-business_types-large_account_reseller = 大型客戶經銷商
option-business_types-original_equipment_manufacturer = 原始設備製造商
option-business_types-support_provider = 技術支援業者
option-business_types-system_builder = 系統組裝商
option-business_types-system_integrator = 系統整合商
option-business_types-value_added_provider = 加值服務業者
option-business_types-value_added_reseller = 加值經銷商
option-business_types-hosting_provider = 主機代管業者
option-business_types-training_center = 教育訓練中心
option-business_types-distributor = 代理商
option-business_types-telecommunications = 電信業者
option-business_types-web_agency = 網頁設計公司
option-business_types-business_adviser = 會計師或企業顧問

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
option-products-developer_tools = { -vendor } 開發人員工具
option-products-mobile = { -vendor } Mobile

## Individual profile: how to reach you

section-reaching_you = 您的聯絡方式

question-business_email = 公務電子郵件地址
question-business_email-hint = 若有組織網域的地址，請優先使用。
question-phone = 電話
question-phone-hint = 請含國碼，例如 +49 40 5550 0142。
question-mobile_phone = 行動電話
question-name_in_own_script = 以母語文字書寫的姓名
question-name_in_own_script-hint = 若與簽名使用的文字不同，請填寫。

## Individual profile: your work

section-your_work = 您的工作

question-job_role = 主要職務
option-job_role-owner_or_executive = 企業主或高階主管
option-job_role-sales = 業務
option-job_role-marketing = 行銷
option-job_role-business_development = 業務開發
option-job_role-presales = 售前
option-job_role-consultant_or_architect = 顧問或架構師
option-job_role-developer = 開發人員
option-job_role-it_professional = IT 專業人員或管理員
option-job_role-support = 技術支援
option-job_role-trainer = 講師
option-job_role-project_manager = 專案經理
option-job_role-purchasing = 採購或授權管理
option-job_role-operations_or_finance = 營運或財務
option-job_role-student_or_trainee = 學生或實習生
option-job_role-other = 其他
question-job_role_other = 請說明您的職務
question-technical_share = 技術工作占您工時的比例
question-interests = 您對哪些主題感興趣？
question-interests-hint = 我們只會寄送這些主題的資訊。

## Individual profile: language and mail

section-language_and_mail = 語言與郵件

question-preferred_language = 偏好的語言
question-preferred_language-hint = 寄給您的郵件使用此語言。
question-time_zone = 時區
question-mail_choices = 您還願意收到哪些資訊？
question-mail_choices-hint = 與會員資格有關的通知一律會寄給您。
option-mail_choices-newsletter = 電子報
option-mail_choices-events = 活動
option-mail_choices-training = 教育訓練
option-mail_choices-offers = 優惠
option-mail_choices-telephone = 電話聯絡
option-mail_choices-post = 郵寄信件
option-mail_choices-research = 研究問卷

## Organization profile: business focus

section-business_focus = 業務重點

question-business_type = 哪一項最能說明貴組織？
question-other_business_types = 還有哪些類型符合？
question-outside_sales = 對公司外部客戶的銷售比例
question-outside_sales-hint = 本計畫適合以外部客戶為主要銷售對象的企業。
option-outside_sales-up_to_25 = 25% 以下
option-outside_sales-from_26_to_50 = 26–50%
option-outside_sales-from_51_to_75 = 51–75%
option-outside_sales-over_75 = 超過 75%
question-vendor_share = { -vendor } 產品占營收的比例
question-revenue_split = 營收組成為何？
question-revenue_split-hint = 以百分比填寫，合計為 100。
option-revenue_split-licenses = 授權
option-revenue_split-hardware = 硬體
option-revenue_split-services = 服務
option-revenue_split-own_software = 自有軟體
option-revenue_split-training = 教育訓練
option-revenue_split-hosting = 主機代管
question-employees = 員工人數
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1,000 以上
question-sales_staff = 其中業務人員
question-technical_staff = 其中技術人員
question-trainers = 其中講師
question-year_founded = 成立年份（西元）
question-ownership = 所有權型態
option-ownership-independent = 獨立企業
option-ownership-subsidiary = 子公司
option-ownership-franchise = 加盟
option-ownership-publicly_listed = 上市公司
question-annual_revenue = 年營收（美元）
option-annual_revenue-under_250_thousand = 未滿 25 萬
option-annual_revenue-from_250_thousand = 25 萬至未滿 100 萬
option-annual_revenue-from_1_million = 100 萬至未滿 500 萬
option-annual_revenue-from_5_million = 500 萬至未滿 2,000 萬
option-annual_revenue-from_20_million = 2,000 萬至未滿 5,000 萬
option-annual_revenue-from_50_million = 5,000 萬以上
question-other_platforms = 貴組織還使用哪些平台？
option-other_platforms-other_desktop = 其他桌面系統
option-other_platforms-other_server = 其他伺服器系統
option-other_platforms-other_database = 其他資料庫
option-other_platforms-other_business_software = 其他商務軟體
option-other_platforms-other_cloud = 其他雲端平台
option-other_platforms-open_source = 開放原始碼軟體

## Organization profile: services

section-services = 提供的服務

question-services_offered = 貴組織提供哪些服務？
question-services_offered-hint = 請選取客戶目前可訂購的所有服務。
option-services_offered-consulting = 策略與企業顧問
option-services_offered-needs_analysis = 需求分析
option-services_offered-architecture = 架構與設計
option-services_offered-custom_development = 客製開發
option-services_offered-web_development = 網站開發
option-services_offered-integration = 整合
option-services_offered-deployment = 部署與移轉
option-services_offered-networking = 網路
option-services_offered-security = 資訊安全服務
option-services_offered-managed_services = 維運代管服務
option-services_offered-outsourcing = 委外
option-services_offered-hosting = 主機代管
option-services_offered-support = 服務台與技術支援
option-services_offered-hardware_maintenance = 硬體維護
option-services_offered-hardware_building = 硬體組裝
option-services_offered-licensing_advice = 授權諮詢
option-services_offered-software_asset_management = 軟體資產管理
option-services_offered-training = 教育訓練
option-services_offered-project_management = 專案管理
option-services_offered-mobile_solutions = 行動解決方案
option-services_offered-data_and_reporting = 資料與報表
option-services_offered-localization = 在地化
option-services_offered-other = 其他
question-services_other = 還有哪些其他服務？
question-delivery = 服務方式為何？
option-delivery-on_site = 到場
option-delivery-remote = 遠端
option-delivery-both = 兩者皆可
question-service_area = 服務範圍有多大？
option-service_area-city = 所在城市
option-service_area-region = 所在地區
option-service_area-country = 全國
option-service_area-several_countries = 多個國家/地區
question-response_time = 多久內回覆？
option-response_time-one_hour = 一小時內
option-response_time-four_hours = 四小時內
option-response_time-same_day = 當天
option-response_time-next_working_day = 次一工作日
option-response_time-by_agreement = 依約定
question-emergency_service = 是否提供緊急服務？
question-own_software = 是否銷售自有套裝軟體？
question-own_software_names = 軟體名稱為何？
question-own_software_names-hint = 多個名稱請以逗號分隔。
question-own_software_platforms = 可在哪些平台上執行？
question-own_software_runs = 在哪裡執行？
option-own_software_runs-installed = 客戶端
option-own_software_runs-hosted = 由貴組織代管
option-own_software_runs-both = 兩者皆可
question-own_software_tested = 是否已通過產品測試？
question-wanted_partners = 希望與哪些類型的合作夥伴合作？

## Organization profile: customers

section-customers = 服務的客戶

question-customer_sizes = 依電腦數量區分，客戶組成為何？
question-customer_sizes-hint = 以占營收的百分比填寫，合計為 100。
option-customer_sizes-home = 家庭用戶
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1,000 以上
question-industries = 貴組織服務哪些產業？
option-industries-accounting_and_legal = 會計與法律
option-industries-agriculture = 農業
option-industries-architecture_and_engineering = 建築設計與工程
option-industries-automotive = 汽車
option-industries-banking = 銀行與資本市場
option-industries-construction = 營造
option-industries-schools = 中小學
option-industries-higher_education = 高等教育
option-industries-energy_and_utilities = 能源與公用事業
option-industries-entertainment_and_media = 娛樂與媒體
option-industries-local_government = 地方政府
option-industries-regional_government = 省級/州級政府
option-industries-national_government = 中央政府
option-industries-health_care = 醫療保健
option-industries-hospitality_and_travel = 餐旅與觀光
option-industries-insurance = 保險
option-industries-discrete_manufacturing = 離散製造
option-industries-process_manufacturing = 流程製造
option-industries-nonprofit = 非營利組織
option-industries-oil_and_gas = 石油與天然氣
option-industries-pharmaceuticals = 製藥
option-industries-professional_services = 專業服務
option-industries-public_safety = 公共安全
option-industries-real_estate = 不動產
option-industries-retail = 零售
option-industries-telecommunications = 電信
option-industries-transport_and_logistics = 運輸與物流
option-industries-wholesale = 批發
option-industries-other = 其他
question-business_functions = 解決方案應用於哪些業務領域？
option-business_functions-finance = 財務
option-business_functions-human_resources = 人力資源
option-business_functions-sales_and_service = 銷售與客戶服務
option-business_functions-supply_chain = 供應鏈
option-business_functions-production = 生產
option-business_functions-analytics = 資料分析
option-business_functions-collaboration = 協作
option-business_functions-communication = 通訊
option-business_functions-security = 資訊安全
option-business_functions-infrastructure = 基礎架構
question-deal_size = 一般專案金額（美元）
option-deal_size-under_5_thousand = 未滿 5,000
option-deal_size-from_5_thousand = 5,000 至 24,999
option-deal_size-from_25_thousand = 25,000 至 99,999
option-deal_size-from_100_thousand = 10 萬至未滿 50 萬
option-deal_size-from_500_thousand = 50 萬以上
question-customer_count = 客戶數量
option-customer_count-under_10 = 未滿 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1,000 以上
question-customer_languages = 與客戶溝通使用的語言

## Organization profile: technologies

section-technologies = 使用的技術

question-products_used = 解決方案使用哪些產品？
question-product_work = 貴組織如何運用這些產品？
option-product_work-sell = 銷售
option-product_work-install = 安裝
option-product_work-develop = 以產品進行開發
option-product_work-support = 技術支援
option-product_work-train = 教育訓練
question-main_products = 最重要的產品
question-main_products-hint = 最多選擇三項。
question-development_languages = 程式語言
option-development_languages-c_and_cpp = C 與 C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin 與 Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = 低程式碼工具
option-development_languages-other = 其他
question-hardware = 硬體與裝置
option-hardware-desktops = 桌上型與筆記型電腦
option-hardware-servers = 伺服器
option-hardware-storage = 儲存設備
option-hardware-network = 網路設備
option-hardware-tills = 收銀機與刷卡機
option-hardware-tablets = 平板電腦
option-hardware-smartphones = 智慧型手機
option-hardware-printers = 印表機
option-hardware-embedded = 嵌入式裝置

## Organization profile: directory

section-directory = 合作夥伴名錄

question-description = 組織簡介
question-description-hint = 客戶會在名錄中看到。純文字，最多 2,000 個字元。
question-public_web_address = 供客戶使用的網址
question-public_phone = 供客戶使用的電話
question-opening_hours = 營業時間
