# The program in English. Each sentence stands under the id that the definition gives it:
# `level-gold` is the level of levels/gold.toml. Keep them short: they are read on phones.

-vendor = Meridian

program-name = Meridian Partner Program

service-center-emea = Europe, Middle East and Africa
service-center-americas = Americas
service-center-asia_pacific = Asia Pacific

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = Registered Member
level-registered-for = For every firm that sells, services or builds on { -vendor }.
level-registered-takes = Your contact information, a signed agreement and two profiles
level-registered-brings = A directory listing, training and the partner support line

level-certified = Certified Partner
level-certified-for = For firms whose people have shown what they can do.
level-certified-takes = 50 partner points, and two certified people or one tested product
level-certified-brings = Internal-use licenses and a named technical contact

level-gold = Gold Certified Partner
level-gold-for = For firms with proven depth in at least one field.
level-gold-takes = 120 partner points and one competency, with the key contact roles filled
level-gold-brings = A service coordinator and a larger license grant

## Fees

fee-annual = Annual program fee

## Partner points

points-competencies = Competencies
points-certified_people = Certified people
points-customer_references = Customer references
points-tested_products = Tested products
points-customer_satisfaction = Customer satisfaction
points-events = Events
points-other_competencies_and_designation = Other Competencies and Designation
points-sales_impact = Sales impact

## Credentials and exams

credential-certified_professional = Certified Professional
credential-certified_trainer = Certified Trainer
credential-systems_administrator = Certified Systems Administrator
credential-application_developer = Certified Application Developer
credential-systems_engineer = Certified Systems Engineer
credential-solution_developer = Certified Solution Developer
credential-database_administrator = Certified Database Administrator

exam-networking = Exam: Networking
exam-infrastructure = Exam: Advanced infrastructure
exam-security = Exam: Security
exam-analytics = Exam: Analytics
exam-workplace = Exam: Workplace
exam-business_applications = Exam: Business applications
exam-integration = Exam: Process integration
exam-databases = Exam: Databases
exam-mobile = Exam: Mobile solutions
exam-development = Exam: Software development
exam-small_business_server = Exam: Servers for small businesses
exam-small_business_network = Exam: Networks for small businesses
exam-small_business_sales_assessment = Assessment: Selling to small businesses
exam-licensing_assessment = Assessment: Licensing
exam-hardware_assessment = Assessment: Hardware

## Competencies

competency-networking_infrastructure = Networking Infrastructure Solutions
competency-advanced_infrastructure = Advanced Infrastructure Solutions
competency-security = Security Solutions
competency-integrated_ebusiness = Integrated E-Business Solutions
competency-business_intelligence = Business Intelligence
competency-information_worker = Information Worker Productivity Solutions
competency-isv_software = ISV and Software Solutions
competency-learning = Learning Solutions
competency-business_solutions = Business Solutions
competency-oem_hardware = OEM Hardware Solutions
competency-licensing = Licensing Solutions
competency-business_process_integration = Business Process and Integration Solutions
competency-data_management = Data Management Solutions
competency-mobility = Mobility Solutions
competency-custom_development = Custom Development Solutions

## Designations

designation-small_business_specialist = Small Business Specialist
designation-small_business_specialist-hint = For partners who know what small businesses need.

## Contact roles

contact-role-primary = Primary Program Contact
contact-role-primary-hint = Our first contact. At the headquarters, also a global administrator.
contact-role-executive = Executive Contact
contact-role-executive-hint = Owns the relationship with us.
contact-role-sales_marketing = Sales/Marketing Contact
contact-role-sales_marketing-hint = Receives sales and marketing mail.
contact-role-first_technical = First Technical Contact
contact-role-first_technical-hint = Receives technical mail and developer downloads.
contact-role-second_technical = Second Technical Contact
contact-role-second_technical-hint = Stands in for the first technical contact.
contact-role-benefits = Benefits Contact
contact-role-benefits-hint = Receives kits and product keys.

## Benefits

benefit-directory_listing = A listing in the partner directory
benefit-partner_support = The partner support line
benefit-bid_advice = A call back on bids and specifications
benefit-training = Online training
benefit-software_subscription = Access to the software subscription
benefit-technical_contact = A named technical contact
benefit-internal_use_licenses = Internal-use licenses
benefit-benefits_kit = The benefits kit, shared by all locations
benefit-certified_logo = The Certified Partner logo
benefit-service_coordinator = A technical service coordinator
benefit-large_internal_use_licenses = A larger grant of internal-use licenses
benefit-gold_logo = The Gold Certified Partner logo
benefit-competency_logo = The competency logo
benefit-competency_licenses = More internal-use licenses
benefit-online_labs = Online labs
benefit-campaigns = Ready-made marketing campaigns
benefit-priority_listing = Priority in directory searches
benefit-specialist_logo = The Small Business Specialist logo
benefit-specialist_forum = The specialists’ forum, with answers from our engineers

## Lists of answers that several questions share

option-shares-none = None
option-shares-under_25 = Under 25%
option-shares-from_25_to_50 = 25–50%
option-shares-from_51_to_75 = 51–75%
option-shares-over_75 = Over 75%

option-business_types-consulting = Consulting services provider
option-business_types-hardware_vendor = Independent hardware vendor
option-business_types-software_vendor = Independent software vendor
option-business_types-large_account_reseller = Large account reseller
option-business_types-original_equipment_manufacturer = Original equipment manufacturer
option-business_types-support_provider = Support provider
option-business_types-system_builder = System builder
option-business_types-system_integrator = System integrator
option-business_types-value_added_provider = Value-added provider
option-business_types-value_added_reseller = Value-added reseller
option-business_types-hosting_provider = Hosting provider
option-business_types-training_center = Training center
option-business_types-distributor = Distributor
option-business_types-telecommunications = Telecommunications provider
option-business_types-web_agency = Web agency
option-business_types-business_adviser = Accountant or business adviser

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

section-reaching_you = How to reach you

question-business_email = Business e-mail
question-business_email-hint = Use an address at your organization’s domain if you have one.
question-phone = Phone
question-phone-hint = With country code, for example +49 40 5550 0142.
question-mobile_phone = Mobile phone
question-name_in_own_script = Your name in its own script
question-name_in_own_script-hint = If you write it in other letters than those of your signature.

## Individual profile: your work

section-your_work = Your work

question-job_role = Main role
option-job_role-owner_or_executive = Owner or executive
option-job_role-sales = Sales
option-job_role-marketing = Marketing
option-job_role-business_development = Business development
option-job_role-presales = Presales
option-job_role-consultant_or_architect = Consultant or architect
option-job_role-developer = Developer
option-job_role-it_professional = IT professional or administrator
option-job_role-support = Support
option-job_role-trainer = Trainer
option-job_role-project_manager = Project manager
option-job_role-purchasing = Purchasing or licensing
option-job_role-operations_or_finance = Operations or finance
option-job_role-student_or_trainee = Student or trainee
option-job_role-other = Other
question-job_role_other = Which role is it?
question-technical_share = Share of your time on technical work
question-interests = What interests you?
question-interests-hint = We write to you about these only.

## Individual profile: language and mail

section-language_and_mail = Language and mail

question-preferred_language = Preferred language
question-preferred_language-hint = We write to you in this language.
question-time_zone = Time zone
question-mail_choices = What else may we send you?
question-mail_choices-hint = Notices about your membership always reach you.
option-mail_choices-newsletter = The newsletter
option-mail_choices-events = Events
option-mail_choices-training = Training
option-mail_choices-offers = Offers
option-mail_choices-telephone = Calls by telephone
option-mail_choices-post = Letters by post
option-mail_choices-research = Research surveys

## Organization profile: business focus

section-business_focus = Business focus

question-business_type = What describes you best?
question-other_business_types = What else describes you?
question-outside_sales = Share of sales to customers outside your company
question-outside_sales-hint = The program is for firms that sell most of their work to others.
option-outside_sales-up_to_25 = Up to 25%
option-outside_sales-from_26_to_50 = 26–50%
option-outside_sales-from_51_to_75 = 51–75%
option-outside_sales-over_75 = Over 75%
question-vendor_share = Share of revenue from { -vendor } products
question-revenue_split = How does your revenue split?
question-revenue_split-hint = In percent. The shares add up to 100.
option-revenue_split-licenses = Licenses
option-revenue_split-hardware = Hardware
option-revenue_split-services = Services
option-revenue_split-own_software = Own software
option-revenue_split-training = Training
option-revenue_split-hosting = Hosting
question-employees = Employees
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1,000 or more
question-sales_staff = Of these, in sales
question-technical_staff = Of these, in technical work
question-trainers = Of these, trainers
question-year_founded = Founded in the year
question-ownership = Ownership
option-ownership-independent = Independent
option-ownership-subsidiary = Subsidiary
option-ownership-franchise = Franchise
option-ownership-publicly_listed = Publicly listed
question-annual_revenue = Annual revenue, in US dollars
option-annual_revenue-under_250_thousand = Under 250,000
option-annual_revenue-from_250_thousand = 250,000 to 999,999
option-annual_revenue-from_1_million = 1 to 4.9 million
option-annual_revenue-from_5_million = 5 to 19.9 million
option-annual_revenue-from_20_million = 20 to 49.9 million
option-annual_revenue-from_50_million = 50 million or more
question-other_platforms = What else do you work with?
option-other_platforms-other_desktop = Other desktop systems
option-other_platforms-other_server = Other server systems
option-other_platforms-other_database = Other databases
option-other_platforms-other_business_software = Other business software
option-other_platforms-other_cloud = Other clouds
option-other_platforms-open_source = Open source software

## Organization profile: services

section-services = Services you offer

question-services_offered = Which services do you offer?
question-services_offered-hint = Choose all that customers can order today.
option-services_offered-consulting = Strategy and business consulting
option-services_offered-needs_analysis = Needs analysis
option-services_offered-architecture = Architecture and design
option-services_offered-custom_development = Custom development
option-services_offered-web_development = Web development
option-services_offered-integration = Integration
option-services_offered-deployment = Deployment and migration
option-services_offered-networking = Networking
option-services_offered-security = Security services
option-services_offered-managed_services = Managed services
option-services_offered-outsourcing = Outsourcing
option-services_offered-hosting = Hosting
option-services_offered-support = Helpdesk and support
option-services_offered-hardware_maintenance = Hardware maintenance
option-services_offered-hardware_building = Hardware building
option-services_offered-licensing_advice = Licensing advice
option-services_offered-software_asset_management = Software asset management
option-services_offered-training = Training
option-services_offered-project_management = Project management
option-services_offered-mobile_solutions = Mobile solutions
option-services_offered-data_and_reporting = Data and reporting
option-services_offered-localization = Localization
option-services_offered-other = Other
question-services_other = Which other services?
question-delivery = Where do you work?
option-delivery-on_site = On site
option-delivery-remote = Remotely
option-delivery-both = Both
question-service_area = How far do you go?
option-service_area-city = Our city
option-service_area-region = Our region
option-service_area-country = Our country
option-service_area-several_countries = Several countries
question-response_time = How soon do you answer?
option-response_time-one_hour = Within an hour
option-response_time-four_hours = Within four hours
option-response_time-same_day = The same day
option-response_time-next_working_day = The next working day
option-response_time-by_agreement = By agreement
question-emergency_service = Do you have an emergency service?
question-own_software = Do you sell packaged software of your own?
question-own_software_names = What is it called?
question-own_software_names-hint = Separate several names with commas.
question-own_software_platforms = What does it run on?
question-own_software_runs = Where does it run?
option-own_software_runs-installed = At the customer
option-own_software_runs-hosted = Hosted by you
option-own_software_runs-both = Both
question-own_software_tested = Has it passed a product test?
question-wanted_partners = Which partners do you want to work with?

## Organization profile: customers

section-customers = Customers you serve

question-customer_sizes = Who are your customers, by number of PCs?
question-customer_sizes-hint = Share of revenue in percent. The shares add up to 100.
option-customer_sizes-home = At home
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1,000 or more
question-industries = Which industries do you serve?
option-industries-accounting_and_legal = Accounting and legal
option-industries-agriculture = Agriculture
option-industries-architecture_and_engineering = Architecture and engineering
option-industries-automotive = Automotive
option-industries-banking = Banking and capital markets
option-industries-construction = Construction
option-industries-schools = Primary and secondary schools
option-industries-higher_education = Higher education
option-industries-energy_and_utilities = Energy and utilities
option-industries-entertainment_and_media = Entertainment and media
option-industries-local_government = Local government
option-industries-regional_government = Regional government
option-industries-national_government = National government
option-industries-health_care = Health care
option-industries-hospitality_and_travel = Hospitality and travel
option-industries-insurance = Insurance
option-industries-discrete_manufacturing = Discrete manufacturing
option-industries-process_manufacturing = Process manufacturing
option-industries-nonprofit = Nonprofit
option-industries-oil_and_gas = Oil and gas
option-industries-pharmaceuticals = Pharmaceuticals
option-industries-professional_services = Professional services
option-industries-public_safety = Public safety
option-industries-real_estate = Real estate
option-industries-retail = Retail
option-industries-telecommunications = Telecommunications
option-industries-transport_and_logistics = Transport and logistics
option-industries-wholesale = Wholesale
option-industries-other = Other
question-business_functions = What do your solutions serve?
option-business_functions-finance = Finance
option-business_functions-human_resources = Human resources
option-business_functions-sales_and_service = Sales and customer service
option-business_functions-supply_chain = Supply chain
option-business_functions-production = Production
option-business_functions-analytics = Analytics
option-business_functions-collaboration = Collaboration
option-business_functions-communication = Communication
option-business_functions-security = Security
option-business_functions-infrastructure = Infrastructure
question-deal_size = Typical project, in US dollars
option-deal_size-under_5_thousand = Under 5,000
option-deal_size-from_5_thousand = 5,000 to 24,999
option-deal_size-from_25_thousand = 25,000 to 99,999
option-deal_size-from_100_thousand = 100,000 to 499,999
option-deal_size-from_500_thousand = 500,000 or more
question-customer_count = Number of customers
option-customer_count-under_10 = Under 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1,000 or more
question-customer_languages = Languages you speak with customers

## Organization profile: technologies

section-technologies = Technologies you use

question-products_used = Which products do you use in your solutions?
question-product_work = What do you do with them?
option-product_work-sell = Sell
option-product_work-install = Install
option-product_work-develop = Develop on them
option-product_work-support = Support
option-product_work-train = Train people
question-main_products = The most important ones
question-main_products-hint = Choose up to three.
question-development_languages = Programming languages
option-development_languages-c_and_cpp = C and C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin and Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = Low-code tools
option-development_languages-other = Other
question-hardware = Hardware and devices
option-hardware-desktops = Desktops and laptops
option-hardware-servers = Servers
option-hardware-storage = Storage
option-hardware-network = Network devices
option-hardware-tills = Tills and card terminals
option-hardware-tablets = Tablets
option-hardware-smartphones = Smartphones
option-hardware-printers = Printers
option-hardware-embedded = Embedded devices

## Organization profile: directory

section-directory = Directory

question-description = Describe your organization
question-description-hint = Customers read this in the directory. Plain text, up to 2,000 characters.
question-public_web_address = Web address for customers
question-public_phone = Phone for customers
question-opening_hours = Opening hours
