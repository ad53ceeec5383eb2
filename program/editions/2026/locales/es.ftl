-vendor = Meridian

program-name = Programa de partners de Meridian

service-center-emea = Europa, Oriente Medio y África
service-center-americas = América
service-center-asia_pacific = Asia-Pacífico

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = Miembro registrado
level-registered-for = Para toda empresa que vende, presta servicios o desarrolla con { -vendor }.
level-registered-takes = Sus datos de contacto, un contrato firmado y dos perfiles
level-registered-brings = Ficha en el directorio, formación y línea de soporte para partners

level-certified = Partner certificado
level-certified-for = Para empresas cuyo personal ha demostrado lo que sabe hacer.
level-certified-takes = 50 puntos de partner y dos personas certificadas o un producto probado
level-certified-brings = Licencias de uso interno y un contacto técnico asignado

level-gold = Partner certificado Gold
level-gold-for = Para empresas con solidez demostrada en al menos un campo.
level-gold-takes = 120 puntos de partner y una competencia, con las funciones de contacto clave asignadas
level-gold-brings = Coordinación de servicio y más licencias

## Fees

fee-annual = Cuota anual del programa

## Partner points

points-competencies = Competencias
points-certified_people = Personas certificadas
points-customer_references = Referencias de clientes
points-tested_products = Productos probados
points-customer_satisfaction = Satisfacción de los clientes
points-events = Eventos
points-other_competencies_and_designation = Otras competencias y distinción
points-sales_impact = Impacto en las ventas

## Credentials and exams

credential-certified_professional = Certificación profesional
credential-certified_trainer = Certificación en formación
credential-systems_administrator = Certificación en administración de sistemas
credential-application_developer = Certificación en desarrollo de aplicaciones
credential-systems_engineer = Certificación en ingeniería de sistemas
credential-solution_developer = Certificación en desarrollo de soluciones
credential-database_administrator = Certificación en administración de bases de datos

exam-networking = Examen: redes
exam-infrastructure = Examen: infraestructura avanzada
exam-security = Examen: seguridad
exam-analytics = Examen: analítica
exam-workplace = Examen: entorno de trabajo
exam-business_applications = Examen: aplicaciones empresariales
exam-integration = Examen: integración de procesos
exam-databases = Examen: bases de datos
exam-mobile = Examen: soluciones móviles
exam-development = Examen: desarrollo de software
exam-small_business_server = Examen: servidores para pequeñas empresas
exam-small_business_network = Examen: redes para pequeñas empresas
exam-small_business_sales_assessment = Evaluación: venta a pequeñas empresas
exam-licensing_assessment = Evaluación: licencias
exam-hardware_assessment = Evaluación: hardware

## Competencies

competency-networking_infrastructure = Soluciones de infraestructura de red
competency-advanced_infrastructure = Soluciones de infraestructura avanzada
competency-security = Soluciones de seguridad
competency-integrated_ebusiness = Soluciones integradas de e-business
competency-business_intelligence = Inteligencia de negocios
competency-information_worker = Soluciones de productividad para el trabajo con información
competency-isv_software = Soluciones de software y de ISV
competency-learning = Soluciones de formación
competency-business_solutions = Soluciones empresariales
competency-oem_hardware = Soluciones de hardware OEM
competency-licensing = Soluciones de licencias
competency-business_process_integration = Soluciones de procesos empresariales e integración
competency-data_management = Soluciones de gestión de datos
competency-mobility = Soluciones de movilidad
competency-custom_development = Soluciones de desarrollo a medida

## Designations

designation-small_business_specialist = Especialista en pequeñas empresas
designation-small_business_specialist-hint = Para partners que saben qué necesitan las pequeñas empresas.

## Contact roles

contact-role-primary = Contacto principal del programa
contact-role-primary-hint = Nuestro primer contacto. En la sede central, también tiene la Administración global.
contact-role-executive = Contacto de dirección
contact-role-executive-hint = Lleva la relación con nosotros.
contact-role-sales_marketing = Contacto de ventas y marketing
contact-role-sales_marketing-hint = Recibe el correo de ventas y marketing.
contact-role-first_technical = Primer contacto técnico
contact-role-first_technical-hint = Recibe el correo técnico y las descargas para desarrollo.
contact-role-second_technical = Segundo contacto técnico
contact-role-second_technical-hint = Sustituye al primer contacto técnico.
contact-role-benefits = Contacto de ventajas
contact-role-benefits-hint = Recibe los kits y las claves de producto.

## Benefits

benefit-directory_listing = Ficha en el directorio de partners
benefit-partner_support = Línea de soporte para partners
benefit-bid_advice = Asesoramiento telefónico sobre licitaciones y pliegos
benefit-training = Formación en línea
benefit-software_subscription = Acceso a la suscripción de software
benefit-technical_contact = Un contacto técnico asignado
benefit-internal_use_licenses = Licencias de uso interno
benefit-benefits_kit = El kit de ventajas, compartido por todas las sedes
benefit-certified_logo = El logotipo de Partner certificado
benefit-service_coordinator = Coordinación de servicio técnico
benefit-large_internal_use_licenses = Una dotación mayor de licencias de uso interno
benefit-gold_logo = El logotipo de Partner certificado Gold
benefit-competency_logo = El logotipo de la competencia
benefit-competency_licenses = Más licencias de uso interno
benefit-online_labs = Laboratorios en línea
benefit-campaigns = Campañas de marketing listas para usar
benefit-priority_listing = Prioridad en las búsquedas del directorio
benefit-specialist_logo = El logotipo de Especialista en pequeñas empresas
benefit-specialist_forum = El foro de especialistas, con respuestas de nuestro equipo de ingeniería

## Lists of answers that several questions share

option-shares-none = Nada
option-shares-under_25 = Menos del 25 %
option-shares-from_25_to_50 = 25–50 %
option-shares-from_51_to_75 = 51–75 %
option-shares-over_75 = Más del 75 %

option-business_types-consulting = Proveedor de servicios de consultoría
option-business_types-hardware_vendor = Proveedor independiente de hardware
option-business_types-software_vendor = Proveedor independiente de software
option-business_types-large_account_reseller = Revendedor para grandes cuentas
option-business_types-original_equipment_manufacturer = Fabricante de equipos originales
option-business_types-support_provider = Proveedor de soporte
option-business_types-system_builder = Ensamblador de sistemas
option-business_types-system_integrator = Integrador de sistemas
option-business_types-value_added_provider = Proveedor de valor añadido
option-business_types-value_added_reseller = Revendedor de valor añadido
option-business_types-hosting_provider = Proveedor de alojamiento
option-business_types-training_center = Centro de formación
option-business_types-distributor = Distribuidor mayorista
option-business_types-telecommunications = Proveedor de telecomunicaciones
option-business_types-web_agency = Agencia web
option-business_types-business_adviser = Asesoría contable o empresarial

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

section-reaching_you = Cómo contactar con usted

question-business_email = Correo electrónico del trabajo
question-business_email-hint = Si la tiene, use una dirección del dominio de su organización.
question-phone = Teléfono
question-phone-hint = Con el prefijo del país, por ejemplo, +49 40 5550 0142.
question-mobile_phone = Teléfono móvil
question-name_in_own_script = Su nombre en su propia escritura
question-name_in_own_script-hint = Si lo escribe con caracteres distintos de los de su firma.

## Individual profile: your work

section-your_work = Su trabajo

question-job_role = Función principal
option-job_role-owner_or_executive = Propiedad o dirección
option-job_role-sales = Ventas
option-job_role-marketing = Marketing
option-job_role-business_development = Desarrollo de negocio
option-job_role-presales = Preventa
option-job_role-consultant_or_architect = Consultoría o arquitectura
option-job_role-developer = Desarrollo
option-job_role-it_professional = Informática o administración de sistemas
option-job_role-support = Soporte
option-job_role-trainer = Formación
option-job_role-project_manager = Gestión de proyectos
option-job_role-purchasing = Compras o licencias
option-job_role-operations_or_finance = Operaciones o finanzas
option-job_role-student_or_trainee = Estudios o prácticas
option-job_role-other = Otra
question-job_role_other = ¿Qué función es?
question-technical_share = Porcentaje de su tiempo en trabajo técnico
question-interests = ¿Qué le interesa?
question-interests-hint = Solo le escribimos sobre estos temas.

## Individual profile: language and mail

section-language_and_mail = Idioma y correo

question-preferred_language = Idioma preferido
question-preferred_language-hint = Le escribimos en este idioma.
question-time_zone = Zona horaria
question-mail_choices = ¿Qué más podemos enviarle?
question-mail_choices-hint = Los avisos sobre su membresía siempre le llegan.
option-mail_choices-newsletter = El boletín
option-mail_choices-events = Eventos
option-mail_choices-training = Formación
option-mail_choices-offers = Ofertas
option-mail_choices-telephone = Llamadas telefónicas
option-mail_choices-post = Cartas por correo postal
option-mail_choices-research = Encuestas de investigación

## Organization profile: business focus

section-business_focus = Actividad de la empresa

question-business_type = ¿Qué describe mejor a su organización?
question-other_business_types = ¿Qué más la describe?
question-outside_sales = Porcentaje de ventas a clientes ajenos a su empresa
question-outside_sales-hint = El programa es para empresas que venden a otros la mayor parte de su trabajo.
option-outside_sales-up_to_25 = Hasta el 25 %
option-outside_sales-from_26_to_50 = 26–50 %
option-outside_sales-from_51_to_75 = 51–75 %
option-outside_sales-over_75 = Más del 75 %
question-vendor_share = Porcentaje de ingresos por productos de { -vendor }
question-revenue_split = ¿Cómo se reparten sus ingresos?
question-revenue_split-hint = En porcentajes, que deben sumar 100.
option-revenue_split-licenses = Licencias
option-revenue_split-hardware = Hardware
option-revenue_split-services = Servicios
option-revenue_split-own_software = Software propio
option-revenue_split-training = Formación
option-revenue_split-hosting = Alojamiento
question-employees = Personas en plantilla
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1000 o más
question-sales_staff = De ellas, en ventas
question-technical_staff = De ellas, en trabajo técnico
question-trainers = De ellas, en formación
question-year_founded = Año de fundación
question-ownership = Propiedad
option-ownership-independent = Independiente
option-ownership-subsidiary = Filial
option-ownership-franchise = Franquicia
option-ownership-publicly_listed = Cotizada en bolsa
question-annual_revenue = Ingresos anuales, en dólares estadounidenses
option-annual_revenue-under_250_thousand = Menos de 250 000
option-annual_revenue-from_250_thousand = De 250 000 a 999 999
option-annual_revenue-from_1_million = De 1 a 4,9 millones
option-annual_revenue-from_5_million = De 5 a 19,9 millones
option-annual_revenue-from_20_million = De 20 a 49,9 millones
option-annual_revenue-from_50_million = 50 millones o más
question-other_platforms = ¿Con qué más trabaja?
option-other_platforms-other_desktop = Otros sistemas de escritorio
option-other_platforms-other_server = Otros sistemas de servidor
option-other_platforms-other_database = Otras bases de datos
option-other_platforms-other_business_software = Otro software empresarial
option-other_platforms-other_cloud = Otras nubes
option-other_platforms-open_source = Software de código abierto

## Organization profile: services

section-services = Servicios que ofrece

question-services_offered = ¿Qué servicios ofrece?
question-services_offered-hint = Elija todos los que los clientes pueden contratar hoy.
option-services_offered-consulting = Consultoría estratégica y empresarial
option-services_offered-needs_analysis = Análisis de necesidades
option-services_offered-architecture = Arquitectura y diseño
option-services_offered-custom_development = Desarrollo a medida
option-services_offered-web_development = Desarrollo web
option-services_offered-integration = Integración
option-services_offered-deployment = Implantación y migración
option-services_offered-networking = Redes
option-services_offered-security = Servicios de seguridad
option-services_offered-managed_services = Servicios gestionados
option-services_offered-outsourcing = Externalización
option-services_offered-hosting = Alojamiento
option-services_offered-support = Asistencia y soporte
option-services_offered-hardware_maintenance = Mantenimiento de hardware
option-services_offered-hardware_building = Ensamblaje de hardware
option-services_offered-licensing_advice = Asesoramiento sobre licencias
option-services_offered-software_asset_management = Gestión de activos de software
option-services_offered-training = Formación
option-services_offered-project_management = Gestión de proyectos
option-services_offered-mobile_solutions = Soluciones móviles
option-services_offered-data_and_reporting = Datos e informes
option-services_offered-localization = Localización
option-services_offered-other = Otros
question-services_other = ¿Qué otros servicios?
question-delivery = ¿Dónde presta los servicios?
option-delivery-on_site = En las instalaciones del cliente
option-delivery-remote = A distancia
option-delivery-both = Ambas opciones
question-service_area = ¿Hasta dónde llega?
option-service_area-city = Nuestra ciudad
option-service_area-region = Nuestra región
option-service_area-country = Nuestro país
option-service_area-several_countries = Varios países
question-response_time = ¿Con qué rapidez responde?
option-response_time-one_hour = En una hora
option-response_time-four_hours = En cuatro horas
option-response_time-same_day = El mismo día
option-response_time-next_working_day = El siguiente día hábil
option-response_time-by_agreement = Según lo acordado
question-emergency_service = ¿Tiene servicio de urgencias?
question-own_software = ¿Vende software propio empaquetado?
question-own_software_names = ¿Cómo se llama ese software?
question-own_software_names-hint = Separe los nombres con comas.
question-own_software_platforms = ¿En qué plataformas funciona?
question-own_software_runs = ¿Dónde se ejecuta?
option-own_software_runs-installed = En las instalaciones del cliente
option-own_software_runs-hosted = En su propio alojamiento
option-own_software_runs-both = Ambas opciones
question-own_software_tested = ¿Ha superado una prueba de producto?
question-wanted_partners = ¿Con qué partners desea trabajar?

## Organization profile: customers

section-customers = Sus clientes

question-customer_sizes = Tamaño de sus clientes, por número de PC
question-customer_sizes-hint = Porcentaje de los ingresos. La suma debe ser 100.
option-customer_sizes-home = Particulares
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1000 o más
question-industries = ¿A qué sectores atiende?
option-industries-accounting_and_legal = Contabilidad y servicios jurídicos
option-industries-agriculture = Agricultura
option-industries-architecture_and_engineering = Arquitectura e ingeniería
option-industries-automotive = Sector del automóvil
option-industries-banking = Banca y mercados de capitales
option-industries-construction = Construcción
option-industries-schools = Educación primaria y secundaria
option-industries-higher_education = Educación superior
option-industries-energy_and_utilities = Energía y servicios públicos
option-industries-entertainment_and_media = Entretenimiento y medios
option-industries-local_government = Administración local
option-industries-regional_government = Administración regional
option-industries-national_government = Administración nacional
option-industries-health_care = Salud
option-industries-hospitality_and_travel = Hostelería y viajes
option-industries-insurance = Seguros
option-industries-discrete_manufacturing = Fabricación discreta
option-industries-process_manufacturing = Fabricación por procesos
option-industries-nonprofit = Organizaciones sin fines de lucro
option-industries-oil_and_gas = Petróleo y gas
option-industries-pharmaceuticals = Industria farmacéutica
option-industries-professional_services = Servicios profesionales
option-industries-public_safety = Seguridad pública
option-industries-real_estate = Sector inmobiliario
option-industries-retail = Comercio minorista
option-industries-telecommunications = Telecomunicaciones
option-industries-transport_and_logistics = Transporte y logística
option-industries-wholesale = Comercio mayorista
option-industries-other = Otros
question-business_functions = ¿Para qué áreas son sus soluciones?
option-business_functions-finance = Finanzas
option-business_functions-human_resources = Recursos humanos
option-business_functions-sales_and_service = Ventas y atención al cliente
option-business_functions-supply_chain = Cadena de suministro
option-business_functions-production = Producción
option-business_functions-analytics = Analítica
option-business_functions-collaboration = Colaboración
option-business_functions-communication = Comunicación
option-business_functions-security = Seguridad
option-business_functions-infrastructure = Infraestructura
question-deal_size = Proyecto habitual, en dólares estadounidenses
option-deal_size-under_5_thousand = Menos de 5000
option-deal_size-from_5_thousand = De 5000 a 24 999
option-deal_size-from_25_thousand = De 25 000 a 99 999
option-deal_size-from_100_thousand = De 100 000 a 499 999
option-deal_size-from_500_thousand = 500 000 o más
question-customer_count = Número de clientes
option-customer_count-under_10 = Menos de 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1000 o más
question-customer_languages = Idiomas en los que atiende a los clientes

## Organization profile: technologies

section-technologies = Tecnologías que utiliza

question-products_used = ¿Qué productos usa en sus soluciones?
question-product_work = ¿Qué hace con ellos?
option-product_work-sell = Vender
option-product_work-install = Instalar
option-product_work-develop = Desarrollar con ellos
option-product_work-support = Dar soporte
option-product_work-train = Formar a personas
question-main_products = Los más importantes
question-main_products-hint = Elija hasta tres.
question-development_languages = Lenguajes de programación
option-development_languages-c_and_cpp = C y C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin y Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = Herramientas de poco código
option-development_languages-other = Otros
question-hardware = Hardware y dispositivos
option-hardware-desktops = Equipos de escritorio y portátiles
option-hardware-servers = Servidores
option-hardware-storage = Almacenamiento
option-hardware-network = Dispositivos de red
option-hardware-tills = Cajas registradoras y terminales de pago
option-hardware-tablets = Tabletas
option-hardware-smartphones = Teléfonos inteligentes
option-hardware-printers = Impresoras
option-hardware-embedded = Dispositivos integrados

## Organization profile: directory

section-directory = Directorio

question-description = Describa su organización
question-description-hint = Los clientes leen este texto en el directorio. Texto sin formato, hasta 2000 caracteres.
question-public_web_address = Dirección web para clientes
question-public_phone = Teléfono para clientes
question-opening_hours = Horario de atención
