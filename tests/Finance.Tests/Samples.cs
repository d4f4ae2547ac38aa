using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Tests;

/// <summary>People and entries of no database.</summary>
internal static class Samples
{
    public static Seat Seat(Role role, string path, string title) =>
        new(AccountId.New(), SeatId.New(), "Nguyễn Mẫu An", role, title, UnitId.New(), "Xã", path, path, "25");

    public static BudgetEntry Entry(BudgetLine line, EntryKind kind, long amount, BudgetEntry? commitment = null, AccountId? by = null) =>
        new()
        {
            Id = BudgetEntryId.New(),
            Code = "CT08236-2026-0001",
            ProvinceCode = "25",
            UnitPath = line.UnitPath,
            LineId = line.Id,
            Kind = kind,
            Amount = amount,
            Content = "Mua văn phòng phẩm",
            Ground = "Bảng kê 12",
            Payee = "Cửa hàng Mẫu",
            CommitmentId = commitment?.Id,
            AskedBy = by ?? AccountId.New(),
            AskedByName = "Nguyễn Mẫu An, Kế toán",
            AskedOn = new DateOnly(2026, 6, 1),
        };
}
