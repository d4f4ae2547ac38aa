using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Fees;

/// <summary>
/// What pages, forms and lists say of a dossier's fee. Unknown is not zero: nothing says «không thu» but a fee known to be none.
/// </summary>
internal static class FeeLabels
{
    /// <summary>The bases a counter may choose when it sets the amount.</summary>
    public static readonly IReadOnlyList<FeeBasis> Chosen =
    [
        FeeBasis.Fixed,
        FeeBasis.PerUnit,
        FeeBasis.Table,
        FeeBasis.ByValue,
        FeeBasis.SetByCouncil,
        FeeBasis.Exempt,
        FeeBasis.Free,
    ];

    /// <summary>The fee in words: the dossier's own amount, and what was paid of it; else what the procedure says.</summary>
    public static string Of(Dossier dossier, ProcedureVersion? procedure) =>
        dossier.Fee switch
        {
            > 0 => $"{VietnameseFormat.Money(dossier.Fee.Value)} ({Paid(dossier)})",
            0 when dossier.FeeBasis == FeeBasis.Exempt => $"được miễn{(dossier.FeeNote is { } why ? $": {why}" : null)}",
            0 => ProcedureFee.FreeWords,
            _ => (procedure?.Fee ?? ProcedureFee.Unknown).WordsOn(
                dossier.Channel.InCatalogue,
                OfficeClock.DayOf(dossier.AcceptedAt ?? dossier.RegisteredAt)
            ) + (dossier.FeePaid > 0 ? $" (đã thu {VietnameseFormat.Money(dossier.FeePaid)})" : null),
        };

    /// <summary>
    /// The same on paper and for whoever may be anybody: why somebody is exempt may tell of a person, and what the catalogue lacks is no
    /// business of the citizen's.
    /// </summary>
    public static string InPublic(Dossier dossier, ProcedureVersion? procedure) =>
        dossier is { Fee: 0, FeeBasis: FeeBasis.Exempt } ? "được miễn"
        : dossier.Fee is null && dossier.FeePaid == 0 && !IsStated(dossier, procedure) ? "thông báo trước khi thu"
        : Of(dossier, procedure);

    private static bool IsStated(Dossier dossier, ProcedureVersion? procedure) =>
        procedure?.Fee.IsStatedOn(dossier.Channel.InCatalogue, OfficeClock.DayOf(dossier.AcceptedAt ?? dossier.RegisteredAt)) == true;

    public static string Of(FeeBasis basis) =>
        basis switch
        {
            FeeBasis.Fixed => "Một mức cho cả hồ sơ",
            FeeBasis.PerUnit => "Theo số lượng",
            FeeBasis.Table => "Theo biểu mức thu",
            FeeBasis.ByValue => "Theo giá trị",
            FeeBasis.SetByCouncil => "Theo nghị quyết HĐND tỉnh",
            FeeBasis.Exempt => "Được miễn",
            FeeBasis.Free => "Không thu",
            FeeBasis.StatedZero => "Cổng ghi 0 đồng, chưa đối chiếu",
            _ => "Chưa xác định",
        };

    public static string Of(PayMethod method) =>
        method switch
        {
            PayMethod.Cash => "Tiền mặt",
            PayMethod.Transfer => "Chuyển khoản",
            PayMethod.Online => "Trực tuyến",
            _ => "Nộp nơi khác",
        };

    /// <summary>The number of a line or of a cash-up as people say it: <c>000012, sổ H44.101/2026</c>.</summary>
    public static string Number(int number, string book) => $"{number:000000}, sổ {book}";

    private static string Paid(Dossier dossier) =>
        dossier.FeeOwed == 0 ? "đã thu"
        : dossier.FeePaid > 0 ? $"đã thu {VietnameseFormat.Money(dossier.FeePaid)}, còn {VietnameseFormat.Money(dossier.FeeOwed ?? 0)}"
        : "chưa thu";
}
