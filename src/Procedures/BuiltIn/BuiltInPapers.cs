using CsvHelper;
using static ThongSuot.Procedures.BuiltIn.BuiltInRows;

namespace ThongSuot.Procedures.BuiltIn;

/// <summary>Papers: 44 procedures read by hand, the others as the portal's data give them.</summary>
internal static class BuiltInPapers
{
    public static ILookup<string, Paper> ByCode() =>
        Read("papers.csv", row => (Code: row.GetString("code"), Paper: ByHand(row)))
            .Concat(Read("portal-papers.csv.gz", row => (Code: row.GetString("code"), Paper: OfPortal(row))))
            .ToLookup(line => line.Code, line => line.Paper);

    private static Paper ByHand(CsvReader row) =>
        new(
            Int(row.GetString("number")),
            row.GetString("case"),
            row.GetString("paper"),
            KindOf(row.GetString("kind")),
            row.GetString("form"),
            row.GetString("required") == "yes" ? PaperNeed.Required : PaperNeed.Conditional,
            row.GetString("condition")
        );

    private static Paper OfPortal(CsvReader row) =>
        new(
            Int(row.GetString("number")),
            row.GetString("case"),
            row.GetString("paper"),
            KindOf(row.GetString("kind")),
            row.GetString("form"),
            row.GetString("need") switch
            {
                "derived" => PaperNeed.Derived,
                "conditional" => PaperNeed.Conditional,
                _ => PaperNeed.Unknown,
            },
            row.GetString("condition"),
            Count(row.GetString("originals")),
            Count(row.GetString("copies"))
        );

    private static int? Count(string text) => text.Length == 0 ? null : Int(text);

    private static PaperKind KindOf(string kind) =>
        kind switch
        {
            "original" => PaperKind.Original,
            "copy" => PaperKind.Copy,
            "shown" => PaperKind.Shown,
            "both" => PaperKind.OriginalAndCopy,
            _ => PaperKind.Unknown,
        };
}
