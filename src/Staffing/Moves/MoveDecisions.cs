using System.Globalization;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Staffing.Moves;

/// <summary>
/// The decision in the layout of ND 30/2020/NĐ-CP: for one person, or for a list under one number. Made from the records alone.
/// </summary>
internal sealed class MoveDecisions(Units units, StaffQueries queries)
{
    private const string Chair = "Chủ tịch";

    /// <param name="decider">Who decided, as the trail has it; null before a decision.</param>
    public OfficialDocument Make(
        IReadOnlyList<(StaffMove Move, StaffPerson Person)> rows,
        StaffCatalogue catalogue,
        DateOnly today,
        MoveDecider? decider
    )
    {
        var first = rows[0].Move;
        // A commune places its own people itself; everything else is the province's.
        var issuer = units.ByPath(first.IsInside ? first.FromOwnerPath : UnitPath.OfProvince(first.ProvinceCode))!;
        var authority = $"CHỦ TỊCH ỦY BAN NHÂN DÂN {issuer.Name.ToUpperInvariant()}";
        var kinds = rows.Select(row => row.Move.Kind).Distinct().ToList();
        var verbs = string.Join(", ", kinds.Select(StaffingLabels.Verb));
        var number = first.DecisionNumber;
        return new OfficialDocument
        {
            IssuingBody = $"ỦY BAN NHÂN DÂN\n{issuer.Name.ToUpperInvariant()}",
            Number = number?.Split('/')[0],
            Symbol =
                number is not null && number.Contains('/', StringComparison.Ordinal)
                    ? number[(number.IndexOf('/', StringComparison.Ordinal) + 1)..]
                    : "QĐ-UBND",
            Place = issuer.ShortName,
            Date = first.DecisionOn ?? today,
            TypeName = "Quyết định",
            IsDraft = number is null,
            Summary =
                rows.Count == 1
                    ? $"Về việc {verbs} cán bộ, công chức, viên chức"
                    : $"Về việc {verbs} {rows.Count} cán bộ, công chức, viên chức",
            Body =
            [
                new DocumentCentre(authority),
                .. Grounds(kinds),
                new DocumentCentre("QUYẾT ĐỊNH:"),
                .. Articles(rows, kinds, catalogue),
            ],
            Recipients = ["Như Điều 3", "Sở Nội vụ", "Lưu: VT"],
            Signer = decider is null ? Signer.Head(Chair, null) : decider.Signs(Chair),
        };
    }

    private static IEnumerable<DocumentBlock> Grounds(List<MoveKind> kinds)
    {
        var articles = string.Join(", ", kinds.SelectMany(ArticlesOf).Distinct());
        var heard = kinds.All(kind => kind == MoveKind.Reassignment)
            ? "Theo đề nghị của bộ phận tham mưu công tác nội vụ, sau khi có ý kiến của người được bố trí."
            : "Theo đề nghị của Giám đốc Sở Nội vụ, sau khi có ý kiến của người được đề nghị, của nơi cử và nơi nhận.";
        foreach (
            var ground in new[]
            {
                $"Căn cứ {LawTitles.LocalGovernment};",
                $"Căn cứ {LawTitles.CivilServants};",
                $"Căn cứ {(articles.Length > 0 ? articles + " " : string.Empty)}{LawTitles.Nd170};",
                heard,
            }
        )
        {
            yield return new DocumentParagraph(ground, Italic: true);
        }
    }

    private static string[] ArticlesOf(MoveKind kind) =>
        kind switch
        {
            MoveKind.Transfer => ["Điều 25"],
            MoveKind.Secondment => ["Điều 26", "Điều 27"],
            MoveKind.Rotation => ["Điều 47", "Điều 48", "Điều 49", "Điều 50", "Điều 51"],
            _ => [],
        };

    private IEnumerable<DocumentBlock> Articles(
        IReadOnlyList<(StaffMove Move, StaffPerson Person)> rows,
        List<MoveKind> kinds,
        StaffCatalogue catalogue
    )
    {
        if (rows.Count == 1)
        {
            var (move, person) = rows[0];
            yield return new DocumentParagraph(
                $"{StaffingLabels.Of(move.Kind)} {(person.Sex == Sex.Male ? "ông" : "bà")} {person.Name}, sinh ngày {VietnameseFormat.Date(person.BornOn)}, {catalogue.NameOfPosition(move.FromPositionCode)}, {queries.NameOf(move.FromUnitPath)}, đến nhận công tác tại {queries.NameOf(move.ToUnitPath)}, vị trí {catalogue.NameOfPosition(move.ToPositionCode)}{TermOf(move)}.",
                "Điều 1."
            );
        }
        else
        {
            yield return new DocumentParagraph(
                $"{string.Join(", ", kinds.Select(StaffingLabels.Of))} {rows.Count} cán bộ, công chức, viên chức có tên sau đây:",
                "Điều 1."
            );
            yield return new DocumentTable(
                [new("TT", 1, CellAlign.Centre), new("Họ tên, ngày sinh", 4), new("Từ", 4), new("Đến", 4), new("Thời hạn", 3)],
                [
                    .. rows.Select(
                        (row, at) =>
                            (IReadOnlyList<string>)
                                [
                                    (at + 1).ToString(CultureInfo.InvariantCulture),
                                    $"{row.Person.Name}, {VietnameseFormat.Date(row.Person.BornOn)}",
                                    $"{catalogue.NameOfPosition(row.Move.FromPositionCode)}, {queries.NameOf(row.Move.FromUnitPath)}",
                                    $"{catalogue.NameOfPosition(row.Move.ToPositionCode)}, {queries.NameOf(row.Move.ToUnitPath)}",
                                    $"{StaffingLabels.Of(row.Move.Kind)}{TermOf(row.Move)}",
                                ]
                    ),
                ]
            );
        }

        yield return new DocumentParagraph(string.Join(" ", kinds.Select(RightsOf)), "Điều 2.");
        yield return new DocumentParagraph(
            "Giám đốc Sở Nội vụ, thủ trưởng nơi cử, nơi nhận và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
            "Điều 3."
        );
    }

    private static string TermOf(StaffMove move) =>
        move.EndsOn is { } end
            ? $", từ ngày {VietnameseFormat.Date(move.StartsOn)} đến hết ngày {VietnameseFormat.Date(end)}"
            : $", kể từ ngày {VietnameseFormat.Date(move.StartsOn)}";

    private static string RightsOf(MoveKind kind) =>
        kind switch
        {
            MoveKind.Secondment =>
                "Người được biệt phái do nơi cử trả lương và bảo đảm quyền lợi; nơi nhận phân công, đánh giá; hết thời hạn trở về nơi cử.",
            MoveKind.Reassignment => "Người được bố trí lại hưởng lương, phụ cấp theo vị trí mới kể từ ngày nhận việc.",
            MoveKind.Rotation => "Người được luân chuyển được bảo lưu phụ cấp chức vụ và hưởng chính sách về nhà ở theo quy định.",
            _ => "Người được điều động hưởng lương, phụ cấp theo vị trí mới kể từ ngày nhận công tác.",
        };
}

/// <summary>Who put his name to a decision.</summary>
/// <param name="Title">The office held then: <c>Phó Chủ tịch UBND tỉnh</c>.</param>
internal sealed record MoveDecider(string Name, string Title)
{
    /// <summary>
    /// The chair signs, whoever acts as chair, or a deputy for the chair. What somebody else decided by the power given to him is signed by
    /// the chair, whose name is left open.
    /// </summary>
    public Signer Signs(string chair)
    {
        var own = Title.Split(',')[0];
        return OfficeTitle.HeadOf(own).Equals(chair, StringComparison.OrdinalIgnoreCase) ? Signer.Of(own, Name) : Signer.Head(chair, null);
    }
}
