using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Checks;

/// <summary>What the register itself shows to be wrong.</summary>
internal enum FindingKind
{
    NobodyHolds,
    TwoHold,
    AuthorisationEnded,
    AuthorisationEnds,
    GivenWithoutPower,
    ToWhoMayNot,
    GivenFurther,
    OutlivesBasis,
    BasisGone,
}

/// <summary>One line with its owner.</summary>
/// <param name="UnitPath">The unit that answers for it; the province for what lies in the whole of it.</param>
/// <param name="Sure">False where a row it rests on is inferred or remembered: to be looked at, no fault yet.</param>
internal sealed record Finding(FindingKind Kind, string Subject, string Name, string UnitPath, string Text, bool Sure);

/// <summary>
/// Looks through the rows of each task on a day. Pure; authorisations of several civil servants beside the chair are lawful.
/// </summary>
internal static class CompetenceChecks
{
    /// <summary>So many days ahead an end is told.</summary>
    public const int DaysAhead = 30;

    private const string Chair = "chủ tịch ubnd";
    private const string ViceChair = "phó chủ tịch";
    private const string PublicEmployee = "viên chức";

    /// <param name="unitPath">The province; <c>/</c> for the register of the release alone.</param>
    public static IReadOnlyList<Finding> On(ILookup<string, CompetenceRow> rows, LegalDocuments documents, string unitPath, DateOnly day) =>
        [
            .. rows.SelectMany(task => OfTask([.. task], documents, unitPath, day))
                .OrderBy(finding => finding.Kind)
                .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
                .ThenBy(finding => finding.UnitPath, StringComparer.Ordinal),
        ];

    /// <summary>What the law says against a row that is about to be entered, on its first day or today.</summary>
    /// <param name="others">The rows of its task that stand.</param>
    public static IReadOnlyList<Finding> Against(
        CompetenceRow row,
        IReadOnlyList<CompetenceRow> others,
        LegalDocuments documents,
        DateOnly today
    )
    {
        var day = row.ValidFrom > today ? row.ValidFrom : today;
        return
        [
            .. row.Form == CompetenceForm.Authorised
                ? OfAuthorisation(row, [.. others, row], documents, day).Where(finding => finding.Kind != FindingKind.AuthorisationEnds)
                : OfPower(row, documents, day),
        ];
    }

    private static IEnumerable<Finding> OfTask(IReadOnlyList<CompetenceRow> task, LegalDocuments documents, string unitPath, DateOnly day)
    {
        // Who holds is asked where something may differ: in the province as a whole, and in each unit that has rows of its own.
        var places = task.Select(row => row.UnitPath)
            .Append(unitPath)
            .Where(path => path.Length >= unitPath.Length)
            .Distinct(StringComparer.Ordinal);
        foreach (var place in places)
        {
            foreach (var finding in AtPlace(task, documents, place, day))
            {
                yield return finding;
            }
        }

        foreach (var row in task)
        {
            foreach (
                var finding in row.Form == CompetenceForm.Authorised
                    ? OfAuthorisation(row, task, documents, day)
                    : OfPower(row, documents, day)
            )
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> AtPlace(IReadOnlyList<CompetenceRow> task, LegalDocuments documents, string place, DateOnly day)
    {
        var powers = task.Where(row => row.Form != CompetenceForm.Authorised && row.Covers(place) && row.ValidFrom <= day).ToList();
        var live = powers.Where(row => documents.Holds(row, day)).ToList();
        if (
            powers.Count > 0
            && (live.Count == 0 || live.TrueForAll(row => !row.IsKnown))
            && CompetenceBook.SuccessorOf(task[0].Subject, day) is null
        )
        {
            var last = powers.MaxBy(row => row.ValidTo ?? DateOnly.MaxValue)!;
            yield return Of(
                FindingKind.NobodyHolds,
                last,
                place,
                last.IsKnown
                    ? $"Không ai có thẩm quyền: {last.Holder} hết thẩm quyền sau {VietnameseFormat.Date(documents.EndOf(last) ?? day)} ({last.Document})"
                    : "Chưa rõ ai có thẩm quyền: nguồn không ghi"
            );
        }

        if (Holding.On(live, place, day) is { IsDisputed: true } answer)
        {
            yield return Of(
                FindingKind.TwoHold,
                answer.Disputed[0],
                place,
                $"{VietnameseFormat.Number(answer.Disputed.Count)} nơi cùng có thẩm quyền, không văn bản nào nói ai trước: {string.Join("; ", answer.Disputed.Select(Named))}"
            );
        }
    }

    private static IEnumerable<Finding> OfPower(CompetenceRow row, LegalDocuments documents, DateOnly day)
    {
        if (row.IsInForce(day) && documents.LapseOf(row) is { } lapse && lapse <= day)
        {
            yield return Of(
                FindingKind.BasisGone,
                row,
                row.UnitPath,
                $"Sổ ghi còn hiệu lực, nhưng {row.Document} hết hiệu lực từ {VietnameseFormat.Date(lapse)}"
            );
        }
    }

    private static IEnumerable<Finding> OfAuthorisation(
        CompetenceRow row,
        IReadOnlyList<CompetenceRow> task,
        LegalDocuments documents,
        DateOnly day
    )
    {
        if (row.ValidFrom > day)
        {
            yield break;
        }

        // One that was revoked ends by decision: nobody has to do anything about it.
        if (row is { AuthorisationId: not null, IsShortened: true })
        {
            yield break;
        }

        if (row.ValidTo is { } to && to < day.AddDays(DaysAhead))
        {
            var ended = to < day;
            yield return Of(
                ended ? FindingKind.AuthorisationEnded : FindingKind.AuthorisationEnds,
                row,
                row.UnitPath,
                $"Ủy quyền cho {row.Holder} {(ended ? "đã hết" : "hết")} ngày {VietnameseFormat.Date(to)} ({row.Document})"
            );
            if (ended)
            {
                yield break;
            }
        }

        if (MayNot(row) is { } mayNot)
        {
            yield return Of(FindingKind.ToWhoMayNot, row, row.UnitPath, mayNot);
        }

        if (
            row.MayAuthorise == true
            || task.Any(other =>
                other != row && other.Form == CompetenceForm.Authorised && other.IsInForce(day) && Same(other.Holder, row.Previous)
            )
        )
        {
            yield return Of(
                FindingKind.GivenFurther,
                row,
                row.UnitPath,
                $"{row.Previous} được ủy quyền rồi ủy quyền lại cho {row.Holder} ({row.Document})"
            );
        }

        foreach (var finding in AgainstGiver(row, task, documents, day))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> AgainstGiver(
        CompetenceRow row,
        IReadOnlyList<CompetenceRow> task,
        LegalDocuments documents,
        DateOnly day
    )
    {
        // An authorisation published under a code of its own names no task whose holder could be compared.
        var powers = task.Where(other => other.Form != CompetenceForm.Authorised && other.Covers(row.UnitPath)).ToList();
        if (powers.Count == 0)
        {
            yield break;
        }

        var holders = powers.Where(other => documents.Holds(other, day)).ToList();
        // Where the body holds it, its head gives it: he signs for the body.
        var isHead = OfficeTitle.Of(row.Previous) is SignerOffice.Head or SignerOffice.ActingHead;
        if (
            !holders.Exists(other =>
                Same(other.Holder, row.Previous)
                || Same(other.Body, row.Previous)
                || (isHead && HolderMatch.IsCollective(other) && HolderMatch.IsOfBody(other, row.UnitPath))
            )
        )
        {
            yield return Of(
                FindingKind.GivenWithoutPower,
                row,
                row.UnitPath,
                $"{(row.Previous.Length > 0 ? row.Previous : "Người ủy quyền (sổ không ghi)")} không có thẩm quyền này trong ngày, vẫn ủy quyền cho {row.Holder} ({row.Document})"
            );
        }

        var basis = holders
            .Select(documents.EndOf)
            .DefaultIfEmpty(null)
            .Aggregate(
                (one, other) =>
                    one is null || other is null ? null
                    : one > other ? one
                    : other
            );
        if (holders.Count > 0 && basis is { } last && (row.ValidTo is null || row.ValidTo > last))
        {
            yield return Of(
                FindingKind.OutlivesBasis,
                row,
                row.UnitPath,
                $"Ủy quyền cho {row.Holder} dài hơn căn cứ, căn cứ hết sau {VietnameseFormat.Date(last)} ({row.Document})"
            );
        }
    }

    private static string? MayNot(CompetenceRow row)
    {
        var title = row.Title.ToLowerInvariant();
        return title.StartsWith(Chair, StringComparison.Ordinal)
            && row.Previous.StartsWith(Chair, StringComparison.OrdinalIgnoreCase)
            && new UnitPath(row.UnitPath).IsInCommune
                ? $"Ủy quyền cho {row.Holder}: xã, phường khác không nhận ủy quyền của xã, phường này ({row.Document})"
            : title.StartsWith(ViceChair, StringComparison.Ordinal)
                ? $"Ủy quyền cho {row.Holder}: phó nhận việc bằng phân công, ký KT. ({row.Document})"
            : title.Contains(PublicEmployee, StringComparison.Ordinal) && row.Level == HolderLevel.Commune
                ? $"Ủy quyền cho {row.Holder}: viên chức không thuộc người được ủy quyền ({row.Document})"
            : null;
    }

    /// <summary>A giver is written with or without his body: "Chủ tịch UBND phường" stands for "Chủ tịch UBND cấp xã".</summary>
    private static bool Same(string one, string other)
    {
        var (first, second) = (Plain(one), Plain(other));
        return first.Length > 0
            && second.Length > 0
            && (first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal));
    }

    private static string Plain(string holder)
    {
        var words = VietnameseText.SearchKey(holder).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(
            ' ',
            words.TakeWhile(word => word is not ("cap" or "xa" or "phuong" or "dac")).Select(word => word.TrimEnd(',', ';'))
        );
    }

    private static string Named(CompetenceRow row) => $"{row.Holder} ({row.Document})";

    private static Finding Of(FindingKind kind, CompetenceRow row, string place, string text) =>
        new(kind, row.Subject, row.Name, place, text, !row.IsDoubtful);
}
