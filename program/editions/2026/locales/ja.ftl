-vendor = Meridian

program-name = Meridian パートナープログラム

service-center-emea = ヨーロッパ、中東、アフリカ
service-center-americas = 南北アメリカ
service-center-asia_pacific = アジア太平洋

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = 登録メンバー
level-registered-for = { -vendor } の販売、サービス、開発に携わるすべての組織が対象です。
level-registered-takes = 連絡先情報、署名済みの契約書、2 つのプロファイル
level-registered-brings = ディレクトリへの掲載、トレーニング、パートナーサポート窓口

level-certified = 認定パートナー
level-certified-for = 人材の実力を証明した組織が対象です。
level-certified-takes = 50 パートナーポイントと、資格保有者 2 名またはテスト済み製品 1 件
level-certified-brings = 社内使用ライセンスと専任の技術担当窓口

level-gold = ゴールド認定パートナー
level-gold-for = 1 つ以上の分野で高度な実績を証明した組織が対象です。
level-gold-takes = 120 パートナーポイントと 1 つのコンピテンシー、主要な担当者の役割の割り当て
level-gold-brings = サービスコーディネーターと、より多くのライセンス

## Fees

fee-annual = プログラム料金 (年額)

## Partner points

points-competencies = コンピテンシー
points-certified_people = 資格保有者
points-customer_references = お客様事例
points-tested_products = テスト済み製品
points-customer_satisfaction = 顧客満足度
points-events = イベント
points-other_competencies_and_designation = その他のコンピテンシーと称号
points-sales_impact = 売上への貢献

## Credentials and exams

credential-certified_professional = 認定プロフェッショナル
credential-certified_trainer = 認定トレーナー
credential-systems_administrator = 認定システム管理者
credential-application_developer = 認定アプリケーション開発者
credential-systems_engineer = 認定システムエンジニア
credential-solution_developer = 認定ソリューション開発者
credential-database_administrator = 認定データベース管理者

exam-networking = 試験：ネットワーク
exam-infrastructure = 試験：高度なインフラ
exam-security = 試験：セキュリティ
exam-analytics = 試験：データ分析
exam-workplace = 試験：ワークプレース
exam-business_applications = 試験：業務アプリケーション
exam-integration = 試験：プロセス統合
exam-databases = 試験：データベース
exam-mobile = 試験：モバイルソリューション
exam-development = 試験：ソフトウェア開発
exam-small_business_server = 試験：中小企業向けサーバー
exam-small_business_network = 試験：中小企業向けネットワーク
exam-small_business_sales_assessment = アセスメント：中小企業への販売
exam-licensing_assessment = アセスメント：ライセンス
exam-hardware_assessment = アセスメント：ハードウェア

## Competencies

competency-networking_infrastructure = ネットワークインフラソリューション
competency-advanced_infrastructure = 高度インフラソリューション
competency-security = セキュリティソリューション
competency-integrated_ebusiness = 統合 E ビジネスソリューション
competency-business_intelligence = ビジネスインテリジェンス
competency-information_worker = インフォメーションワーカー生産性ソリューション
competency-isv_software = ISV・ソフトウェアソリューション
competency-learning = ラーニングソリューション
competency-business_solutions = ビジネスソリューション
competency-oem_hardware = OEM ハードウェアソリューション
competency-licensing = ライセンスソリューション
competency-business_process_integration = ビジネスプロセス・統合ソリューション
competency-data_management = データ管理ソリューション
competency-mobility = モビリティソリューション
competency-custom_development = カスタム開発ソリューション

## Designations

designation-small_business_specialist = 中小企業スペシャリスト
designation-small_business_specialist-hint = 中小企業のニーズに精通したパートナーが対象です。

## Contact roles

contact-role-primary = プログラム主担当者
contact-role-primary-hint = 最初にご連絡する担当者です。本社ではグローバル管理者を兼ねます。
contact-role-executive = 経営層の担当者
contact-role-executive-hint = 当社との関係について責任を負います。
contact-role-sales_marketing = 営業・マーケティング担当者
contact-role-sales_marketing-hint = 営業とマーケティングに関するメールを受け取ります。
contact-role-first_technical = 第一技術担当者
contact-role-first_technical-hint = 技術に関するメールと、開発者向けダウンロードを受け取ります。
contact-role-second_technical = 第二技術担当者
contact-role-second_technical-hint = 第一技術担当者の代理を務めます。
contact-role-benefits = 特典担当者
contact-role-benefits-hint = キットとプロダクトキーを受け取ります。

## Benefits

benefit-directory_listing = パートナーディレクトリへの掲載
benefit-partner_support = パートナーサポート窓口
benefit-bid_advice = 入札や仕様に関する折り返し電話相談
benefit-training = オンライントレーニング
benefit-software_subscription = ソフトウェアサブスクリプションの利用
benefit-technical_contact = 専任の技術担当窓口
benefit-internal_use_licenses = 社内使用ライセンス
benefit-benefits_kit = 全拠点で共有できる特典キット
benefit-certified_logo = 認定パートナーのロゴ
benefit-service_coordinator = 技術サービスコーディネーター
benefit-large_internal_use_licenses = より多くの社内使用ライセンス
benefit-gold_logo = ゴールド認定パートナーのロゴ
benefit-competency_logo = コンピテンシーのロゴ
benefit-competency_licenses = 社内使用ライセンスの追加
benefit-online_labs = オンライン演習環境
benefit-campaigns = すぐに使えるマーケティングキャンペーン
benefit-priority_listing = ディレクトリ検索での優先表示
benefit-specialist_logo = 中小企業スペシャリストのロゴ
benefit-specialist_forum = 当社のエンジニアが回答するスペシャリストフォーラム

## Lists of answers that several questions share

option-shares-none = なし
option-shares-under_25 = 25% 未満
option-shares-from_25_to_50 = 25{"\u2060"}～{"\u2060"}50%
option-shares-from_51_to_75 = 51{"\u2060"}～{"\u2060"}75%
option-shares-over_75 = 75% 超

option-business_types-consulting = コンサルティング会社
option-business_types-hardware_vendor = 独立系ハードウェアベンダー
option-business_types-software_vendor = 独立系ソフトウェアベンダー
option-business_types-large_account_reseller = 大企業向け販売店
option-business_types-original_equipment_manufacturer = OEM メーカー
option-business_types-support_provider = サポート事業者
option-business_types-system_builder = システムビルダー
option-business_types-system_integrator = システムインテグレーター
option-business_types-value_added_provider = 付加価値プロバイダー
option-business_types-value_added_reseller = 付加価値再販業者
option-business_types-hosting_provider = ホスティング事業者
option-business_types-training_center = トレーニングセンター
option-business_types-distributor = ディストリビューター
option-business_types-telecommunications = 通信事業者
option-business_types-web_agency = ウェブ制作会社
option-business_types-business_adviser = 会計士または経営アドバイザー

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

section-reaching_you = ご連絡先

question-business_email = 勤務先のメールアドレス
question-business_email-hint = 組織のドメインのアドレスがあれば、それを入力してください。
question-phone = 電話番号
question-phone-hint = 国番号から入力してください（例：+49 40 5550 0142）。
question-mobile_phone = 携帯電話番号
question-name_in_own_script = 母語の文字による氏名
question-name_in_own_script-hint = 署名と異なる文字で書く場合に入力してください。

## Individual profile: your work

section-your_work = 担当業務

question-job_role = 主な職種
option-job_role-owner_or_executive = 経営者または役員
option-job_role-sales = 営業
option-job_role-marketing = マーケティング
option-job_role-business_development = 事業開発
option-job_role-presales = プリセールス
option-job_role-consultant_or_architect = コンサルタントまたはアーキテクト
option-job_role-developer = 開発者
option-job_role-it_professional = IT 技術者または管理者
option-job_role-support = サポート
option-job_role-trainer = トレーナー
option-job_role-project_manager = プロジェクトマネージャー
option-job_role-purchasing = 購買またはライセンス
option-job_role-operations_or_finance = 業務または財務
option-job_role-student_or_trainee = 学生または研修生
option-job_role-other = その他
question-job_role_other = 職種をご記入ください
question-technical_share = 業務時間に占める技術業務の割合
question-interests = 関心のある分野
question-interests-hint = 選択された分野についてのみご案内します。

## Individual profile: language and mail

section-language_and_mail = 言語とメール

question-preferred_language = 希望する言語
question-preferred_language-hint = ご連絡はこの言語でお送りします。
question-time_zone = タイムゾーン
question-mail_choices = そのほかに受け取る情報
question-mail_choices-hint = メンバーシップに関する通知は、常にお送りします。
option-mail_choices-newsletter = ニュースレター
option-mail_choices-events = イベント
option-mail_choices-training = トレーニング
option-mail_choices-offers = 特別提供
option-mail_choices-telephone = 電話でのご案内
option-mail_choices-post = 郵便でのご案内
option-mail_choices-research = アンケート調査

## Organization profile: business focus

section-business_focus = 事業の概要

question-business_type = 最も当てはまる業態
question-other_business_types = ほかに当てはまる業態
question-outside_sales = 社外のお客様への売上の割合
question-outside_sales-hint = 本プログラムは、売上の大半が社外向けである組織を対象としています。
option-outside_sales-up_to_25 = 25% 以下
option-outside_sales-from_26_to_50 = 26{"\u2060"}～{"\u2060"}50%
option-outside_sales-from_51_to_75 = 51{"\u2060"}～{"\u2060"}75%
option-outside_sales-over_75 = 75% 超
question-vendor_share = 売上に占める { -vendor } 製品の割合
question-revenue_split = 売上の内訳
question-revenue_split-hint = 合計が 100 になるよう、パーセントで入力してください。
option-revenue_split-licenses = ライセンス
option-revenue_split-hardware = ハードウェア
option-revenue_split-services = サービス
option-revenue_split-own_software = 自社ソフトウェア
option-revenue_split-training = トレーニング
option-revenue_split-hosting = ホスティング
question-employees = 従業員数
option-employees-one = 1
option-employees-from_2_to_4 = 2{"\u2060"}～{"\u2060"}4
option-employees-from_5_to_9 = 5{"\u2060"}～{"\u2060"}9
option-employees-from_10_to_24 = 10{"\u2060"}～{"\u2060"}24
option-employees-from_25_to_49 = 25{"\u2060"}～{"\u2060"}49
option-employees-from_50_to_99 = 50{"\u2060"}～{"\u2060"}99
option-employees-from_100_to_249 = 100{"\u2060"}～{"\u2060"}249
option-employees-from_250_to_999 = 250{"\u2060"}～{"\u2060"}999
option-employees-from_1000 = 1,000 以上
question-sales_staff = うち営業職の人数
question-technical_staff = うち技術職の人数
question-trainers = うちトレーナーの人数
question-year_founded = 設立年
question-ownership = 所有形態
option-ownership-independent = 独立企業
option-ownership-subsidiary = 子会社
option-ownership-franchise = フランチャイズ
option-ownership-publicly_listed = 上場企業
question-annual_revenue = 年間売上高（米ドル）
option-annual_revenue-under_250_thousand = 25 万未満
option-annual_revenue-from_250_thousand = 25 万以上 100 万未満
option-annual_revenue-from_1_million = 100 万以上 500 万未満
option-annual_revenue-from_5_million = 500 万以上 2,000 万未満
option-annual_revenue-from_20_million = 2,000 万以上 5,000 万未満
option-annual_revenue-from_50_million = 5,000 万以上
question-other_platforms = ほかに扱っている製品
option-other_platforms-other_desktop = 他社のデスクトップシステム
option-other_platforms-other_server = 他社のサーバーシステム
option-other_platforms-other_database = 他社のデータベース
option-other_platforms-other_business_software = 他社の業務ソフトウェア
option-other_platforms-other_cloud = 他社のクラウド
option-other_platforms-open_source = オープンソースソフトウェア

## Organization profile: services

section-services = 提供サービス

question-services_offered = 提供しているサービス
question-services_offered-hint = 現在お客様が依頼できるものをすべて選択してください。
option-services_offered-consulting = 戦略・経営コンサルティング
option-services_offered-needs_analysis = ニーズ分析
option-services_offered-architecture = アーキテクチャと設計
option-services_offered-custom_development = カスタム開発
option-services_offered-web_development = ウェブ開発
option-services_offered-integration = システム統合
option-services_offered-deployment = 導入と移行
option-services_offered-networking = ネットワーク
option-services_offered-security = セキュリティサービス
option-services_offered-managed_services = マネージドサービス
option-services_offered-outsourcing = アウトソーシング
option-services_offered-hosting = ホスティング
option-services_offered-support = ヘルプデスクとサポート
option-services_offered-hardware_maintenance = ハードウェア保守
option-services_offered-hardware_building = ハードウェア組み立て
option-services_offered-licensing_advice = ライセンスの相談
option-services_offered-software_asset_management = ソフトウェア資産管理
option-services_offered-training = トレーニング
option-services_offered-project_management = プロジェクト管理
option-services_offered-mobile_solutions = モバイルソリューション
option-services_offered-data_and_reporting = データとレポート
option-services_offered-localization = ローカライズ
option-services_offered-other = その他
question-services_other = その他のサービスの内容
question-delivery = サービスの提供方法
option-delivery-on_site = お客様先
option-delivery-remote = リモート
option-delivery-both = 両方
question-service_area = 対応地域
option-service_area-city = 市内
option-service_area-region = 近隣地域
option-service_area-country = 国内全域
option-service_area-several_countries = 複数の国
question-response_time = 応答までの時間
option-response_time-one_hour = 1 時間以内
option-response_time-four_hours = 4 時間以内
option-response_time-same_day = 当日中
option-response_time-next_working_day = 翌営業日
option-response_time-by_agreement = 個別の取り決めによる
question-emergency_service = 緊急対応サービスの有無
question-own_software = 自社のパッケージソフトウェアを販売していますか
question-own_software_names = 製品名
question-own_software_names-hint = 複数ある場合は、コンマで区切ってください。
question-own_software_platforms = 動作するプラットフォーム
question-own_software_runs = 稼働する場所
option-own_software_runs-installed = お客様の環境
option-own_software_runs-hosted = 自社でホスティング
option-own_software_runs-both = 両方
question-own_software_tested = 製品テストに合格していますか
question-wanted_partners = 協業を希望するパートナー

## Organization profile: customers

section-customers = お客様

question-customer_sizes = PC 台数別のお客様の構成
question-customer_sizes-hint = 合計が 100 になるよう、売上の割合をパーセントで入力してください。
option-customer_sizes-home = 家庭
option-customer_sizes-from_1_to_4 = 1{"\u2060"}～{"\u2060"}4
option-customer_sizes-from_5_to_24 = 5{"\u2060"}～{"\u2060"}24
option-customer_sizes-from_25_to_49 = 25{"\u2060"}～{"\u2060"}49
option-customer_sizes-from_50_to_249 = 50{"\u2060"}～{"\u2060"}249
option-customer_sizes-from_250_to_499 = 250{"\u2060"}～{"\u2060"}499
option-customer_sizes-from_500_to_999 = 500{"\u2060"}～{"\u2060"}999
option-customer_sizes-from_1000 = 1,000 以上
question-industries = 対象とする業種
option-industries-accounting_and_legal = 会計・法務
option-industries-agriculture = 農業
option-industries-architecture_and_engineering = 建築・エンジニアリング
option-industries-automotive = 自動車
option-industries-banking = 銀行・資本市場
option-industries-construction = 建設
option-industries-schools = 初等・中等教育
option-industries-higher_education = 高等教育
option-industries-energy_and_utilities = エネルギー・公益事業
option-industries-entertainment_and_media = エンターテインメント・メディア
option-industries-local_government = 市区町村の行政機関
option-industries-regional_government = 都道府県・州の行政機関
option-industries-national_government = 国の行政機関
option-industries-health_care = 医療
option-industries-hospitality_and_travel = 宿泊・旅行
option-industries-insurance = 保険
option-industries-discrete_manufacturing = 組立製造
option-industries-process_manufacturing = プロセス製造
option-industries-nonprofit = 非営利
option-industries-oil_and_gas = 石油・ガス
option-industries-pharmaceuticals = 医薬品
option-industries-professional_services = 専門サービス
option-industries-public_safety = 公共安全
option-industries-real_estate = 不動産
option-industries-retail = 小売
option-industries-telecommunications = 通信
option-industries-transport_and_logistics = 運輸・物流
option-industries-wholesale = 卸売
option-industries-other = その他
question-business_functions = ソリューションの対象業務
option-business_functions-finance = 財務
option-business_functions-human_resources = 人事
option-business_functions-sales_and_service = 営業・顧客サービス
option-business_functions-supply_chain = サプライチェーン
option-business_functions-production = 生産
option-business_functions-analytics = データ分析
option-business_functions-collaboration = 共同作業
option-business_functions-communication = コミュニケーション
option-business_functions-security = セキュリティ
option-business_functions-infrastructure = インフラ
question-deal_size = 一般的な案件の規模（米ドル）
option-deal_size-under_5_thousand = 5,000 未満
option-deal_size-from_5_thousand = 5,000 以上 2 万 5,000 未満
option-deal_size-from_25_thousand = 2 万 5,000 以上 10 万未満
option-deal_size-from_100_thousand = 10 万以上 50 万未満
option-deal_size-from_500_thousand = 50 万以上
question-customer_count = お客様の数
option-customer_count-under_10 = 10 未満
option-customer_count-from_10 = 10{"\u2060"}～{"\u2060"}49
option-customer_count-from_50 = 50{"\u2060"}～{"\u2060"}199
option-customer_count-from_200 = 200{"\u2060"}～{"\u2060"}999
option-customer_count-from_1000 = 1,000 以上
question-customer_languages = お客様に対応できる言語

## Organization profile: technologies

section-technologies = 使用する技術

question-products_used = ソリューションに使用する製品
question-product_work = 製品に関する業務
option-product_work-sell = 販売
option-product_work-install = 導入
option-product_work-develop = 製品を基盤とした開発
option-product_work-support = サポート
option-product_work-train = トレーニング
question-main_products = 特に重要な製品
question-main_products-hint = 3 つまで選択できます。
question-development_languages = プログラミング言語
option-development_languages-c_and_cpp = C と C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin と Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = ローコードツール
option-development_languages-other = その他
question-hardware = ハードウェアとデバイス
option-hardware-desktops = デスクトップ PC とノート PC
option-hardware-servers = サーバー
option-hardware-storage = ストレージ
option-hardware-network = ネットワーク機器
option-hardware-tills = レジとカード決済端末
option-hardware-tablets = タブレット
option-hardware-smartphones = スマートフォン
option-hardware-printers = プリンター
option-hardware-embedded = 組み込み機器

## Organization profile: directory

section-directory = ディレクトリ

question-description = 組織の紹介文
question-description-hint = ディレクトリでお客様に公開されます。書式なしのテキストで 2,000 文字以内。
question-public_web_address = お客様向けウェブアドレス
question-public_phone = お客様向け電話番号
question-opening_hours = 営業時間
