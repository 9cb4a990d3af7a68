"""The cast: customers, a café with three people, two workshops, the product team, an admin; and the two boards."""

from .shapes import Board, Company, Person

COMPANIES = (
    Company("cafe-nord", "Café Nord", "customer", "Gothenburg", "SE", "Three cafés with long tables and dark winters."),
    Company("brun", "Atelier Brun", "producer", "Lyon", "FR", "Metal spinning and enamel, five people, since 1974.",
            ("metal spinning", "enamel", "assembly", "small series")),
    Company("ost", "Werkstatt Ost", "producer", "Leipzig", "DE", "Wood turning, steel and assembly under one roof.",
            ("wood turning", "steel tube", "powder coating", "assembly", "electrical test")),
)  # fmt: skip

PEOPLE = (
    Person("anna", "Anna Lindqvist", "anna@lindqvist.example", "customer", "en", "Europe/Stockholm",
           "Translator, reads late, left-handed."),
    Person("pyotr", "Пётр Волков", "pyotr@volkov.example", "customer", "ru", "Europe/Belgrade",
           "Архитектор, чертит по ночам."),
    Person("maria", "Мария Седова", "maria@sedova.example", "customer", "ru", "Asia/Yerevan",
           "Преподаёт каллиграфию, ведёт занятия дома."),
    Person("tomas", "Tomás Reyes", "tomas@reyes.example", "customer", "en", "Europe/Madrid",
           "Furnishes student flats, counts every euro."),
    Person("maja", "Maja Holm", "maja@cafenord.example", "customer", "en", "Europe/Stockholm",
           "Owns Café Nord.", "cafe-nord", "owner"),
    Person("jonas", "Jonas Ek", "jonas@cafenord.example", "customer", "en", "Europe/Stockholm",
           "Runs the café on the harbour.", "cafe-nord", "member"),
    Person("ida", "Ida Berg", "ida@cafenord.example", "customer", "en", "Europe/Stockholm",
           "Keeps the café's books.", "cafe-nord", "viewer"),
    Person("claire", "Claire Brun", "claire@brun.example", "producer", "en", "Europe/Paris",
           "Runs the atelier, prices every bid herself.", "brun", "owner"),
    Person("hugo", "Hugo Petit", "hugo@brun.example", "producer", "en", "Europe/Paris",
           "Spins the shades.", "brun", "member"),
    Person("katrin", "Katrin Vogel", "katrin@werkstatt-ost.example", "producer", "en", "Europe/Berlin",
           "Master turner, owner.", "ost", "owner"),
    Person("jan", "Jan Nowak", "jan@werkstatt-ost.example", "producer", "en", "Europe/Berlin",
           "Plans the shop floor.", "ost", "member"),
    Person("ines", "Ines Aldana", "ines@maquette.example", "team", "en", "Europe/Lisbon",
           "Product manager: answers ideas, keeps the promises."),
    Person("oskar", "Oskar Lund", "oskar@maquette.example", "team", "en", "Europe/Copenhagen",
           "Designer of the Halden."),
    Person("darya", "Дарья Ким", "darya@maquette.example", "team", "ru", "Europe/Berlin",
           "Продажи и сервис: от первой ставки до ремонта."),
    Person("robin", "Robin Hale", "robin@maquette.example", "admin", "en", "UTC",
           "Looks after the installation."),
)  # fmt: skip

BOARDS = (
    Board("halden", "The Halden lamp",
          "One lamp, made together: oak, steel, an enamelled shade and a counterweight. Tell us what yours should do.",
          "line", -190),
    Board("long-evenings", "Call: long evenings",
          "Light for cafés, libraries and kitchens where people stay late. We build the best two as prototypes.",
          "call", -40, 20),
)  # fmt: skip
