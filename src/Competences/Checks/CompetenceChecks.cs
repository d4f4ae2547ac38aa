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

    /// <summary>The register says it holds, and what it rests on has not begun.</summary>
    NotBegun,

    /// <summary>An authorisation without a last day.</summary>
    NoEnd,
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
        if (row.Form != CompetenceForm.Authorised)
        {
            return [.. OfPower(row, documents, day)];
        }

        var holding = Holding.On([.. others, row], documents, row.UnitPath, day);
        return
        [
            .. holding.Ended.Where(one => one.Row == row).Select(one => Of(one, row.UnitPath)),
            .. OfAuthorisation(row, holding, documents, day).Where(finding => finding.Kind != FindingKind.AuthorisationEnds),
        ];
    }

    private static IEnumerable<Finding> OfTask(IReadOnlyList<CompetenceRow> task, LegalDocuments documents, string unitPath, DateOnly day)
    {
        var byPlace = task.ToLookup(row => row.UnitPath, StringComparer.Ordinal);
        var told = new HashSet<(CompetenceRow, AuthorisationFault)>();
        // Who holds is asked where something may differ: in the province as a whole, and in each unit that has rows of its own.
        var places = byPlace
            .Select(rows => rows.Key)
            .Append(unitPath)
            .Where(path => path.Length >= unitPath.Length)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(path => path.Length);
        foreach (var place in places)
        {
            var here = new UnitPath(place).Upwards.Append(UnitPath.Nation).SelectMany(path => byPlace[path]).ToList();
            var holding = Holding.On(here, documents, place, day);
            foreach (var finding in AtPlace(here, holding, documents, place, day))
            {
                yield return finding;
            }

            foreach (var ended in holding.Ended.Where(one => told.Add((one.Row, one.Fault))))
            {
                yield return Of(ended, place);
            }

            foreach (var row in byPlace[place].Where(row => row.Form == CompetenceForm.Authorised))
            {
                foreach (var finding in OfAuthorisation(row, holding, documents, day))
                {
                    yield return finding;
                }
            }
        }

        foreach (var finding in task.Where(row => row.Form != CompetenceForm.Authorised).SelectMany(row => OfPower(row, documents, day)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> AtPlace(
        List<CompetenceRow> here,
        HoldingAnswer holding,
        LegalDocuments documents,
        string place,
        DateOnly day
    )
    {
        var powers = here.Where(row => row.Form != CompetenceForm.Authorised && row.ValidFrom <= day).ToList();
        if (powers.Count > 0 && holding.IsNobody && CompetenceBook.SuccessorOf(powers[0].Subject, day) is null)
        {
            var last = powers.MaxBy(row => row.ValidTo ?? DateOnly.MaxValue)!;
            yield return Of(FindingKind.NobodyHolds, last, place, NobodyWords(last, documents, day));
        }

        if (holding.IsDisputed)
        {
            yield return Of(
                FindingKind.TwoHold,
                holding.Disputed[0],
                place,
                $"{VietnameseFormat.Number(holding.Disputed.Count)} nơi cùng có thẩm quyền, không văn bản nào nói ai trước: {string.Join("; ", holding.Disputed.Select(Named))}"
            );
        }
    }

    private static string NobodyWords(CompetenceRow last, LegalDocuments documents, DateOnly day) =>
        !last.IsKnown ? "Chưa rõ ai có thẩm quyền: nguồn không ghi"
        : documents.StartOf(last) is { } start && start > day
            ? $"Không ai có thẩm quyền: {last.Document} giao {last.Holder} đến {VietnameseFormat.Date(start)} mới có hiệu lực"
        : $"Không ai có thẩm quyền: {last.Holder} hết thẩm quyền sau {VietnameseFormat.Date(documents.EndOf(last) ?? day)} ({last.Document})";

    private static IEnumerable<Finding> OfPower(CompetenceRow row, LegalDocuments documents, DateOnly day)
    {
        if (!row.IsInForce(day))
        {
            yield break;
        }

        if (documents.LapseOf(row) is { } lapse && lapse <= day)
        {
            yield return Of(
                FindingKind.BasisGone,
                row,
                row.UnitPath,
                $"Sổ ghi còn hiệu lực, nhưng {row.Document} hết hiệu lực từ {VietnameseFormat.Date(lapse)}"
            );
        }

        if (documents.StartOf(row) is { } start && start > day)
        {
            yield return Of(
                FindingKind.NotBegun,
                row,
                row.UnitPath,
                $"Sổ ghi có hiệu lực từ {VietnameseFormat.Date(row.ValidFrom)}, nhưng {row.Document} đến {VietnameseFormat.Date(start)} mới có hiệu lực"
            );
        }
    }

    /// <summary>What is to be done about an authorisation that carries, or has ended by its own last day.</summary>
    private static IEnumerable<Finding> OfAuthorisation(CompetenceRow row, HoldingAnswer holding, LegalDocuments documents, DateOnly day)
    {
        // One that was revoked ends by decision: nobody has to do anything about it.
        if (row.ValidFrom > day || row is { AuthorisationId: not null, IsShortened: true })
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

        if (row.MayAuthorise == true)
        {
            yield return Of(FindingKind.GivenFurther, row, row.UnitPath, $"Cho phép {row.Holder} ủy quyền lại ({row.Document})");
        }

        var ends = holding.Authorities.Select(documents.EndOf).ToList();
        if (ends.Count > 0 && !ends.Contains(null) && ends.Max() is { } last && row.ValidTo > last)
        {
            yield return Of(
                FindingKind.OutlivesBasis,
                row,
                row.UnitPath,
                $"Ủy quyền cho {row.Holder} dài hơn căn cứ, căn cứ hết sau {VietnameseFormat.Date(last)} ({row.Document})"
            );
        }
    }

    private static FindingKind KindOf(AuthorisationFault fault) =>
        fault switch
        {
            AuthorisationFault.NoEnd => FindingKind.NoEnd,
            AuthorisationFault.NotBegun => FindingKind.NotBegun,
            AuthorisationFault.BasisGone => FindingKind.BasisGone,
            AuthorisationFault.Receiver => FindingKind.ToWhoMayNot,
            AuthorisationFault.Further => FindingKind.GivenFurther,
            _ => FindingKind.GivenWithoutPower,
        };

    private static string Named(CompetenceRow row) => $"{row.Holder} ({row.Document})";

    private static Finding Of(EndedAuthorisation ended, string place) =>
        new(
            KindOf(ended.Fault),
            ended.Row.Subject,
            ended.Row.Name,
            place,
            $"Ủy quyền cho {ended.Row.Holder} ({ended.Row.Document}): {ended.Why}",
            ended.Sure
        );

    private static Finding Of(FindingKind kind, CompetenceRow row, string place, string text) =>
        new(kind, row.Subject, row.Name, place, text, !row.IsDoubtful);
}
