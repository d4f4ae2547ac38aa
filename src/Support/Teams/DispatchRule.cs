using ThongSuot.Platform.Text;

namespace ThongSuot.Support.Teams;

/// <summary>Somebody on call as the rule looks at him.</summary>
/// <param name="Able">Mends what broke.</param>
/// <param name="SameUnit">Works for the unit that cannot work.</param>
/// <param name="Km">From where he sits to the unit; null where one of them has no place.</param>
/// <param name="InHand">Faults he has already.</param>
/// <param name="Later">The day he is on call, when that is not today; null for today.</param>
internal sealed record OnCall(RapidMember Member, bool Able, bool SameUnit, double? Km, int InHand, DateOnly? Later = null)
{
    /// <summary>What the rule saw of him, in words.</summary>
    public string Because =>
        "đúng chuyên môn, "
        + (Later is { } day ? $"hôm nay chưa ai trực, trực ngày {VietnameseFormat.Date(day)}, " : "đang trực, ")
        + (
            SameUnit ? "cùng đơn vị"
            : Km is { } km ? $"cách {VietnameseFormat.Number((decimal)km, 0)} km"
            : "chưa rõ khoảng cách"
        )
        + (InHand > 0 ? $", đang xử lý {InHand} sự cố khác" : string.Empty);
}

/// <summary>
/// Who is sent to a fault: only who mends it; then who works there; then who sits nearest, in whole kilometres; then who has fewer faults
/// in hand; then by name. The page shows the rule and what it saw.
/// </summary>
internal static class DispatchRule
{
    public const string Text =
        "Người đang trực và làm được loại sự cố đó; trước hết người cùng đơn vị, rồi người đóng gần nhất, rồi người đang xử lý ít sự cố hơn.";

    public static IReadOnlyList<OnCall> Rank(IEnumerable<OnCall> people) =>
        [
            .. people
                .Where(one => one.Able)
                .OrderByDescending(one => one.SameUnit)
                .ThenBy(one => one.Km is { } km ? Math.Round(km) : double.MaxValue)
                .ThenBy(one => one.InHand)
                .ThenBy(one => VietnameseOrder.SortKey(one.Member.PersonName), StringComparer.Ordinal)
                .ThenBy(one => one.Member.Id.Value),
        ];
}
