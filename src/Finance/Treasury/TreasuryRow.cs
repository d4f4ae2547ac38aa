using ThongSuot.Web.Imports;

namespace ThongSuot.Finance.Treasury;

/// <summary>A voucher of the treasury's list, as understood.</summary>
/// <param name="EntryId">The spending asked for here that it pays; null when nobody asked.</param>
internal sealed record TreasuryRow(
    string UnitPath,
    Guid LineId,
    Guid? EntryId,
    string Voucher,
    DateOnly PaidOn,
    long Amount,
    string Content,
    string Payee
);

/// <summary>The columns of the treasury's list.</summary>
internal static class TreasuryColumns
{
    public static readonly ImportColumn Unit = new("Đơn vị", true, "Phường Âu Cơ");
    public static readonly ImportColumn Voucher = new("Số chứng từ", true, "RDT-0012");
    public static readonly ImportColumn Day = new("Ngày", true, "15/3/2026");
    public static readonly ImportColumn Source = new("Nguồn", true, "13");
    public static readonly ImportColumn Chapter = new("Chương", true, "830");
    public static readonly ImportColumn Category = new("Khoản", true, "341");
    public static readonly ImportColumn Item = new("Mục, tiểu mục", true, "6501");
    public static readonly ImportColumn Amount = new("Số tiền (đồng)", true, "12500000");
    public static readonly ImportColumn Content = new("Nội dung", false, "Tiền điện tháng 2");
    public static readonly ImportColumn Payee = new("Đơn vị nhận tiền", false, "Công ty Điện lực");

    public static IReadOnlyList<ImportColumn> All { get; } = [Unit, Voucher, Day, Source, Chapter, Category, Item, Amount, Content, Payee];
}
