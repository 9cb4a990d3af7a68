"""Books of orders of another system, in the form of the Northwind set: read and checked table by table."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from portal.exchange.reading import Problems, Row, Sheet
from portal.kernel.text import _

T = TypeVar("T")
CUSTOMERS = ("CustomerID", "CompanyName", "ContactName", "City", "Country", "Phone")
PRODUCTS = ("ProductID", "ProductName", "SupplierID", "QuantityPerUnit", "UnitPrice")
ORDERS = ("OrderID", "CustomerID", "OrderDate", "RequiredDate", "ShippedDate", "ShipVia", "Freight", "ShipName", "ShipAddress",
          "ShipCity", "ShipPostalCode", "ShipCountry")
LINES = ("OrderID", "ProductID", "UnitPrice", "Quantity", "Discount")
COMPANIES = ("CompanyName",)


@dataclass(frozen=True)
class ForeignCustomer:
    """A company that orders."""

    ref: str
    name: str
    contact: str
    place: str
    phone: str


@dataclass(frozen=True)
class Product:
    """What is ordered: its name, how it is packed, and who supplies it."""

    name: str
    unit: str
    supplier: str


@dataclass(frozen=True)
class ForeignLine:
    """One line of an order; the discount in hundredths of a percent."""

    product: str
    quantity: int
    unit_price_minor: int
    discount_bp: int


@dataclass
class ForeignOrder:
    """An order with its lines."""

    ref: str
    customer: str
    placed: date
    required: date | None
    shipped: date | None
    shipper: str
    freight_minor: int
    deliver_to: str
    line: int
    lines: list[ForeignLine] = field(default_factory=list)


@dataclass
class Books:
    """What the folder holds, checked."""

    currency: str
    customers: dict[str, ForeignCustomer] = field(default_factory=dict)
    products: dict[str, Product] = field(default_factory=dict)
    orders: dict[str, ForeignOrder] = field(default_factory=dict)


def read(folder: Path, currency: str, problems: Problems) -> Books:
    """Checks all tables; what is wrong with them stands in `problems`, and its rows are left out."""
    found = Books(currency)

    def table(name: str, columns: tuple[str, ...], key: str, turn: Callable[[Row], T]) -> dict[str, T]:
        return _table(Sheet(folder / name, problems, columns), key, turn)

    suppliers = table("suppliers.csv", ("SupplierID", *COMPANIES), "SupplierID", lambda row: row.text("CompanyName", most=160))
    shippers = table("shippers.csv", ("ShipperID", *COMPANIES), "ShipperID", lambda row: row.text("CompanyName", most=160))
    found.customers = table("customers.csv", CUSTOMERS, "CustomerID", _customer)
    found.products = table("products.csv", PRODUCTS, "ProductID", lambda row: _product(row, suppliers, currency))
    found.orders = table("orders.csv", ORDERS, "OrderID", lambda row: _order(row, found, shippers))
    _lines(Sheet(folder / "order_details.csv", problems, LINES), found)
    for ref, order in list(found.orders.items()):
        if not order.lines:
            problems.add("orders.csv", order.line, "OrderID", _("This order has no line that can be read."))
            del found.orders[ref]
    return found


def _table(sheet: Sheet, key: str, turn: Callable[[Row], T]) -> dict[str, T]:
    found: dict[str, T] = {}
    lines: dict[str, int] = {}
    for row in sheet.rows():
        ref, made = row.text(key, most=80, required=True), turn(row)
        first = lines.setdefault(ref, row.line)
        if first != row.line:
            row.wrong(key, _("This number stands twice; first in line %(line)s.", line=first))
        if row.good:
            found[ref] = made
    return found


def _customer(row: Row) -> ForeignCustomer:
    place = ", ".join(filter(None, (row.text("City"), row.text("Country"))))
    return ForeignCustomer(row.text("CustomerID"), row.text("CompanyName", most=160, required=True),
                           row.text("ContactName", most=160), place[:200], row.text("Phone", most=40))


def _product(row: Row, suppliers: dict[str, str], currency: str) -> Product:
    row.amount("UnitPrice", currency)
    supplier = row.text("SupplierID")
    if supplier and supplier not in suppliers:
        row.wrong("SupplierID", _("No supplier has this number: %(value)s", value=supplier[:40]))
    return Product(row.text("ProductName", most=400, required=True), row.text("QuantityPerUnit", most=80),
                   suppliers.get(supplier, ""))


def _order(row: Row, found: Books, shippers: dict[str, str]) -> ForeignOrder:
    customer, shipper, placed = row.text("CustomerID"), row.text("ShipVia"), row.day("OrderDate")
    required, shipped = row.day("RequiredDate", required=False), row.day("ShippedDate", required=False)
    assert placed is not None
    if customer not in found.customers:
        row.wrong("CustomerID", _("No customer has this number: %(value)s", value=customer[:40]))
    if shipper and shipper not in shippers:
        row.wrong("ShipVia", _("No shipper has this number: %(value)s", value=shipper[:40]))
    if shipped and shipped < placed:
        row.wrong("ShippedDate", _("It was shipped before it was ordered."))
    address = ", ".join(filter(None, (row.text(name) for name in ("ShipName", "ShipAddress", "ShipPostalCode", "ShipCity",
                                                                   "ShipCountry"))))
    return ForeignOrder(row.text("OrderID"), customer, placed, required, shipped, shippers.get(shipper, ""),
                        row.amount("Freight", found.currency), address[:400], row.line)


def _lines(sheet: Sheet, found: Books) -> None:
    seen: dict[tuple[str, str], int] = {}
    for row in sheet.rows():
        order, product = row.text("OrderID"), row.text("ProductID")
        line = ForeignLine(product, row.whole("Quantity", 1), row.amount("UnitPrice", found.currency), _discount(row))
        if order not in found.orders:
            row.wrong("OrderID", _("No order has this number: %(value)s", value=order[:40]))
        if product not in found.products:
            row.wrong("ProductID", _("No product has this number: %(value)s", value=product[:40]))
        first = seen.setdefault((order, product), row.line)
        if first != row.line:
            row.wrong("ProductID", _("This product stands twice in the order; first in line %(line)s.", line=first))
        if row.good:
            found.orders[order].lines.append(line)


def _discount(row: Row) -> int:
    """0.15 as 1500 hundredths of a percent."""
    value = row.text("Discount")
    whole, _point, decimals = value.partition(".")
    if not value.isascii() or not (whole + decimals).isdigit() or len(decimals) > 4 or whole not in ("0", "1"):
        row.wrong("Discount", _("A discount is a part of one such as 0.15: %(value)s", value=f"“{value[:40]}”"))
        return 0
    parts = int(whole) * 10_000 + int(decimals.ljust(4, "0") or "0")
    if parts > 10_000:
        row.wrong("Discount", _("A discount is a part of one such as 0.15: %(value)s", value=f"“{value[:40]}”"))
    return min(parts, 10_000)
