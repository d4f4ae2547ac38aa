using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Register;

/// <summary>
/// The register this release brings: 443 procedures of communes, 60 tasks moved or ruled, 25 authorisations that provinces published, each
/// with its mark. Half are inferred from the field or from steps; nobody edits them, a province's own rows go before them.
/// </summary>
internal static class BuiltInCompetences
{
    private const string Resource = "ThongSuot.Competences.Register.BuiltIn.competences.csv";

    private static readonly Lazy<IReadOnlyList<CompetenceRow>> Read = new(ReadAll);

    public static IReadOnlyList<CompetenceRow> All => Read.Value;

    private static List<CompetenceRow> ReadAll()
    {
        using var text = BuiltInText.Open(typeof(BuiltInCompetences).Assembly, Resource);
        using var csv = CsvReader.Create(text);
        var rows = new List<CompetenceRow>();
        while (csv.Read())
        {
            rows.Add(RowOf(csv));
        }

        return rows;
    }

    private static CompetenceRow RowOf(CsvReader csv)
    {
        var province = csv.GetString("province");
        return new()
        {
            Id = new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(csv.GetString("key"))).AsSpan(0, 16))),
            ProvinceCode = province,
            UnitPath = UnitPath.OfProvince(province),
            Subject = csv.GetString("subject"),
            Name = csv.GetString("name"),
            Field = csv.GetString("field"),
            Level = Enum.Parse<HolderLevel>(csv.GetString("level"), ignoreCase: true),
            Body = csv.GetString("body"),
            Title = csv.GetString("title"),
            Form = csv.GetString("form") is "Delegated" ? CompetenceForm.Authorised : Enum.Parse<CompetenceForm>(csv.GetString("form")),
            BasisKind = csv.GetString("basis_kind"),
            Document = csv.GetString("document"),
            Article = csv.GetString("article"),
            ValidFrom = Day(csv.GetString("from")) ?? DateOnly.MinValue,
            ValidTo = Day(csv.GetString("to")),
            Previous = csv.GetString("previous"),
            SignForm = csv.GetString("sign_form"),
            MayAuthorise = csv.GetString("may_authorise") switch
            {
                "yes" => true,
                "no" => false,
                _ => null,
            },
            Territory = csv.GetString("territory"),
            Conditions = csv.GetString("conditions"),
            Supersedes = csv.GetString("supersedes"),
            Certainty = CertaintyMarks.Parse(csv.GetString("certainty")),
            Source = csv.GetString("source"),
            Note = csv.GetString("note"),
        };
    }

    internal static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
