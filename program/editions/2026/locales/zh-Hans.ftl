# The program in Simplified Chinese.

-vendor = Meridian

program-name = Meridian 合作伙伴计划

service-center-emea = 欧洲、中东和非洲
service-center-americas = 美洲
service-center-asia_pacific = 亚太地区

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = 注册会员
level-registered-for = 面向所有销售 { -vendor } 产品、提供相关服务或基于其进行开发的企业。
level-registered-takes = 填写联系信息、签署协议并完成两份资料
level-registered-brings = 目录条目、培训和合作伙伴支持热线

level-certified = 认证合作伙伴
level-certified-for = 面向员工能力已获证明的企业。
level-certified-takes = 50 合作伙伴积分，以及两名持证人员或一项通过测试的产品
level-certified-brings = 内部使用许可和专属技术联系人

level-gold = 金牌认证合作伙伴
level-gold-for = 面向在至少一个领域拥有公认专长的企业。
level-gold-takes = 120 合作伙伴积分和一项专业能力，且主要联系人角色均有人担任
level-gold-brings = 服务协调员和更多许可

## Fees

fee-annual = 计划费用（年费）

## Partner points

points-competencies = 专业能力
points-certified_people = 持证人员
points-customer_references = 客户案例
points-tested_products = 通过测试的产品
points-customer_satisfaction = 客户满意度
points-events = 活动
points-other_competencies_and_designation = 其他专业能力和称号
points-sales_impact = 销售贡献

## Credentials and exams

credential-certified_professional = 认证专业人员
credential-certified_trainer = 认证讲师
credential-systems_administrator = 认证系统管理员
credential-application_developer = 认证应用程序开发人员
credential-systems_engineer = 认证系统工程师
credential-solution_developer = 认证解决方案开发人员
credential-database_administrator = 认证数据库管理员

exam-networking = 考试：网络
exam-infrastructure = 考试：高级基础架构
exam-security = 考试：安全
exam-analytics = 考试：数据分析
exam-workplace = 考试：协同办公
exam-business_applications = 考试：业务应用程序
exam-integration = 考试：流程集成
exam-databases = 考试：数据库
exam-mobile = 考试：移动解决方案
exam-development = 考试：软件开发
exam-small_business_server = 考试：小型企业服务器
exam-small_business_network = 考试：小型企业网络
exam-small_business_sales_assessment = 测评：小型企业销售
exam-licensing_assessment = 测评：许可
exam-hardware_assessment = 测评：硬件

## Competencies

competency-networking_infrastructure = 网络基础架构解决方案
competency-advanced_infrastructure = 高级基础架构解决方案
competency-security = 安全解决方案
competency-integrated_ebusiness = 集成电子商务解决方案
competency-business_intelligence = 商业智能
competency-information_worker = 信息工作者生产力解决方案
competency-isv_software = ISV 与软件解决方案
competency-learning = 学习解决方案
competency-business_solutions = 业务解决方案
competency-oem_hardware = OEM 硬件解决方案
competency-licensing = 许可解决方案
competency-business_process_integration = 业务流程与集成解决方案
competency-data_management = 数据管理解决方案
competency-mobility = 移动解决方案
competency-custom_development = 定制开发解决方案

## Designations

designation-small_business_specialist = 小型企业专家
designation-small_business_specialist-hint = 面向熟知小型企业需求的合作伙伴。

## Contact roles

contact-role-primary = 计划主要联系人
contact-role-primary-hint = 我们的首要联系人。在总部同时担任全局管理员。
contact-role-executive = 管理层联系人
contact-role-executive-hint = 负责与我们的合作关系。
contact-role-sales_marketing = 销售/市场联系人
contact-role-sales_marketing-hint = 接收销售和市场类邮件。
contact-role-first_technical = 第一技术联系人
contact-role-first_technical-hint = 接收技术邮件和开发者下载内容。
contact-role-second_technical = 第二技术联系人
contact-role-second_technical-hint = 第一技术联系人的代理人。
contact-role-benefits = 权益联系人
contact-role-benefits-hint = 接收权益包和产品密钥。

## Benefits

benefit-directory_listing = 合作伙伴目录条目
benefit-partner_support = 合作伙伴支持热线
benefit-bid_advice = 投标与技术规格回电咨询
benefit-training = 在线培训
benefit-software_subscription = 软件订阅使用权
benefit-technical_contact = 专属技术联系人
benefit-internal_use_licenses = 内部使用许可
benefit-benefits_kit = 权益包，由全部办公地点共享
benefit-certified_logo = 认证合作伙伴徽标
benefit-service_coordinator = 技术服务协调员
benefit-large_internal_use_licenses = 更多内部使用许可
benefit-gold_logo = 金牌认证合作伙伴徽标
benefit-competency_logo = 专业能力徽标
benefit-competency_licenses = 额外的内部使用许可
benefit-online_labs = 在线实验室
benefit-campaigns = 现成的营销活动方案
benefit-priority_listing = 目录搜索优先排名
benefit-specialist_logo = 小型企业专家徽标
benefit-specialist_forum = 专家论坛，由我们的工程师解答

## Lists of answers that several questions share

option-shares-none = 无
option-shares-under_25 = 低于 25%
option-shares-from_25_to_50 = 25–50%
option-shares-from_51_to_75 = 51–75%
option-shares-over_75 = 超过 75%

option-business_types-consulting = 咨询服务提供商
option-business_types-hardware_vendor = 独立硬件供应商
option-business_types-software_vendor = 独立软件供应商
option-business_types-large_account_reseller = 大客户经销商
option-business_types-original_equipment_manufacturer = 原始设备制造商
option-business_types-support_provider = 技术支持提供商
option-business_types-system_builder = 系统组装商
option-business_types-system_integrator = 系统集成商
option-business_types-value_added_provider = 增值服务提供商
option-business_types-value_added_reseller = 增值经销商
option-business_types-hosting_provider = 主机托管提供商
option-business_types-training_center = 培训中心
option-business_types-distributor = 分销商
option-business_types-telecommunications = 电信运营商
option-business_types-web_agency = 网站设计公司
option-business_types-business_adviser = 会计师或商业顾问

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
option-products-developer_tools = { -vendor } 开发者工具
option-products-mobile = { -vendor } Mobile

## Individual profile: how to reach you

section-reaching_you = 您的联系方式

question-business_email = 工作电子邮件地址
question-business_email-hint = 如有组织域名的地址，请使用该地址。
question-phone = 电话
question-phone-hint = 含国家/地区代码，例如 +49 40 5550 0142。
question-mobile_phone = 手机
question-name_in_own_script = 以本国文字书写的姓名
question-name_in_own_script-hint = 如果与签名所用的文字不同，请填写。

## Individual profile: your work

section-your_work = 您的工作

question-job_role = 主要角色
option-job_role-owner_or_executive = 企业主或高管
option-job_role-sales = 销售
option-job_role-marketing = 市场营销
option-job_role-business_development = 业务拓展
option-job_role-presales = 售前
option-job_role-consultant_or_architect = 顾问或架构师
option-job_role-developer = 开发人员
option-job_role-it_professional = IT 专业人员或管理员
option-job_role-support = 技术支持
option-job_role-trainer = 讲师
option-job_role-project_manager = 项目经理
option-job_role-purchasing = 采购或许可管理
option-job_role-operations_or_finance = 运营或财务
option-job_role-student_or_trainee = 学生或实习生
option-job_role-other = 其他
question-job_role_other = 请说明您的角色
question-technical_share = 技术工作占您时间的比例
question-interests = 您对哪些内容感兴趣？
question-interests-hint = 我们只发送与所选主题有关的信息。

## Individual profile: language and mail

section-language_and_mail = 语言和邮件

question-preferred_language = 首选语言
question-preferred_language-hint = 发送给您的邮件使用此语言。
question-time_zone = 时区
question-mail_choices = 您还愿意收到哪些信息？
question-mail_choices-hint = 有关您会员资格的通知始终会发送给您。
option-mail_choices-newsletter = 资讯邮件
option-mail_choices-events = 活动
option-mail_choices-training = 培训
option-mail_choices-offers = 优惠
option-mail_choices-telephone = 电话联系
option-mail_choices-post = 邮寄信函
option-mail_choices-research = 调研问卷

## Organization profile: business focus

section-business_focus = 业务重点

question-business_type = 哪一项最符合贵组织的业务类型？
question-other_business_types = 还有哪些类型符合？
question-outside_sales = 对公司外部客户的销售占比
question-outside_sales-hint = 本计划面向主要为外部客户服务的企业。
option-outside_sales-up_to_25 = 不超过 25%
option-outside_sales-from_26_to_50 = 26–50%
option-outside_sales-from_51_to_75 = 51–75%
option-outside_sales-over_75 = 超过 75%
question-vendor_share = { -vendor } 产品的收入占比
question-revenue_split = 收入构成如何？
question-revenue_split-hint = 以百分比填写，合计为 100。
option-revenue_split-licenses = 许可
option-revenue_split-hardware = 硬件
option-revenue_split-services = 服务
option-revenue_split-own_software = 自有软件
option-revenue_split-training = 培训
option-revenue_split-hosting = 主机托管
question-employees = 员工人数
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1,000 及以上
question-sales_staff = 其中销售人员
question-technical_staff = 其中技术人员
question-trainers = 其中讲师
question-year_founded = 成立年份
question-ownership = 所有权形式
option-ownership-independent = 独立企业
option-ownership-subsidiary = 子公司
option-ownership-franchise = 特许经营
option-ownership-publicly_listed = 上市公司
question-annual_revenue = 年收入（美元）
option-annual_revenue-under_250_thousand = 低于 25 万
option-annual_revenue-from_250_thousand = 25 万至不足 100 万
option-annual_revenue-from_1_million = 100 万至不足 500 万
option-annual_revenue-from_5_million = 500 万至不足 2,000 万
option-annual_revenue-from_20_million = 2,000 万至不足 5,000 万
option-annual_revenue-from_50_million = 5,000 万及以上
question-other_platforms = 贵组织还使用哪些平台？
option-other_platforms-other_desktop = 其他桌面系统
option-other_platforms-other_server = 其他服务器系统
option-other_platforms-other_database = 其他数据库
option-other_platforms-other_business_software = 其他商务软件
option-other_platforms-other_cloud = 其他云平台
option-other_platforms-open_source = 开源软件

## Organization profile: services

section-services = 提供的服务

question-services_offered = 贵组织提供哪些服务？
question-services_offered-hint = 请选择客户目前可以订购的所有服务。
option-services_offered-consulting = 战略与业务咨询
option-services_offered-needs_analysis = 需求分析
option-services_offered-architecture = 架构与设计
option-services_offered-custom_development = 定制开发
option-services_offered-web_development = Web 开发
option-services_offered-integration = 集成
option-services_offered-deployment = 部署与迁移
option-services_offered-networking = 网络
option-services_offered-security = 安全服务
option-services_offered-managed_services = 运维托管服务
option-services_offered-outsourcing = 外包
option-services_offered-hosting = 主机托管
option-services_offered-support = 服务台与技术支持
option-services_offered-hardware_maintenance = 硬件维护
option-services_offered-hardware_building = 硬件组装
option-services_offered-licensing_advice = 许可咨询
option-services_offered-software_asset_management = 软件资产管理
option-services_offered-training = 培训
option-services_offered-project_management = 项目管理
option-services_offered-mobile_solutions = 移动解决方案
option-services_offered-data_and_reporting = 数据与报表
option-services_offered-localization = 本地化
option-services_offered-other = 其他
question-services_other = 还有哪些其他服务？
question-delivery = 服务方式是什么？
option-delivery-on_site = 现场
option-delivery-remote = 远程
option-delivery-both = 两者皆可
question-service_area = 服务范围有多大？
option-service_area-city = 本市
option-service_area-region = 本地区
option-service_area-country = 全国
option-service_area-several_countries = 多个国家/地区
question-response_time = 响应时间是多久？
option-response_time-one_hour = 一小时内
option-response_time-four_hours = 四小时内
option-response_time-same_day = 当日
option-response_time-next_working_day = 下一个工作日
option-response_time-by_agreement = 按约定
question-emergency_service = 是否提供紧急服务？
question-own_software = 是否销售自有的软件产品？
question-own_software_names = 产品名称是什么？
question-own_software_names-hint = 多个名称请用逗号分隔。
question-own_software_platforms = 支持哪些平台？
question-own_software_runs = 部署在哪里？
option-own_software_runs-installed = 客户处
option-own_software_runs-hosted = 由贵组织托管
option-own_software_runs-both = 两者皆可
question-own_software_tested = 是否已通过产品测试？
question-wanted_partners = 希望与哪些类型的合作伙伴合作？

## Organization profile: customers

section-customers = 服务的客户

question-customer_sizes = 按电脑数量划分，客户构成如何？
question-customer_sizes-hint = 以占收入的百分比填写，合计为 100。
option-customer_sizes-home = 家庭用户
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1,000 及以上
question-industries = 贵组织服务哪些行业？
option-industries-accounting_and_legal = 会计与法律
option-industries-agriculture = 农业
option-industries-architecture_and_engineering = 建筑设计与工程
option-industries-automotive = 汽车
option-industries-banking = 银行与资本市场
option-industries-construction = 建筑施工
option-industries-schools = 中小学
option-industries-higher_education = 高等教育
option-industries-energy_and_utilities = 能源与公用事业
option-industries-entertainment_and_media = 娱乐与媒体
option-industries-local_government = 地方政府
option-industries-regional_government = 省级/州级政府
option-industries-national_government = 中央政府
option-industries-health_care = 医疗卫生
option-industries-hospitality_and_travel = 酒店与旅游
option-industries-insurance = 保险
option-industries-discrete_manufacturing = 离散制造
option-industries-process_manufacturing = 流程制造
option-industries-nonprofit = 非营利组织
option-industries-oil_and_gas = 石油和天然气
option-industries-pharmaceuticals = 制药
option-industries-professional_services = 专业服务
option-industries-public_safety = 公共安全
option-industries-real_estate = 房地产
option-industries-retail = 零售
option-industries-telecommunications = 电信
option-industries-transport_and_logistics = 运输与物流
option-industries-wholesale = 批发
option-industries-other = 其他
question-business_functions = 解决方案用于哪些业务职能？
option-business_functions-finance = 财务
option-business_functions-human_resources = 人力资源
option-business_functions-sales_and_service = 销售与客户服务
option-business_functions-supply_chain = 供应链
option-business_functions-production = 生产
option-business_functions-analytics = 数据分析
option-business_functions-collaboration = 协作
option-business_functions-communication = 通信
option-business_functions-security = 安全
option-business_functions-infrastructure = 基础架构
question-deal_size = 典型项目金额（美元）
option-deal_size-under_5_thousand = 低于 5,000
option-deal_size-from_5_thousand = 5,000 至 24,999
option-deal_size-from_25_thousand = 25,000 至 99,999
option-deal_size-from_100_thousand = 10 万至不足 50 万
option-deal_size-from_500_thousand = 50 万及以上
question-customer_count = 客户数量
option-customer_count-under_10 = 少于 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1,000 及以上
question-customer_languages = 与客户沟通使用的语言

## Organization profile: technologies

section-technologies = 使用的技术

question-products_used = 解决方案使用哪些产品？
question-product_work = 贵组织如何使用这些产品？
option-product_work-sell = 销售
option-product_work-install = 安装
option-product_work-develop = 基于产品开发
option-product_work-support = 技术支持
option-product_work-train = 培训
question-main_products = 最重要的产品
question-main_products-hint = 最多选择三项。
question-development_languages = 编程语言
option-development_languages-c_and_cpp = C 和 C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin 和 Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = 低代码工具
option-development_languages-other = 其他
question-hardware = 硬件与设备
option-hardware-desktops = 台式机和笔记本电脑
option-hardware-servers = 服务器
option-hardware-storage = 存储设备
option-hardware-network = 网络设备
option-hardware-tills = 收银机和刷卡终端
option-hardware-tablets = 平板电脑
option-hardware-smartphones = 智能手机
option-hardware-printers = 打印机
option-hardware-embedded = 嵌入式设备

## Organization profile: directory

section-directory = 合作伙伴目录

question-description = 组织简介
question-description-hint = 客户会在目录中看到。纯文本，最多 2,000 个字符。
question-public_web_address = 面向客户的网址
question-public_phone = 面向客户的电话
question-opening_hours = 营业时间
