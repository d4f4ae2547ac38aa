using CsvHelper;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing;

/// <summary>
/// Which fields of training a speciality asks for (<c>BuiltIn/qualification-fields.csv</c>, ours). Somebody trained in one speciality and
/// able to do another is sent to do the other only where the fields meet: a nurse who knows computers does not become the commune's
/// specialist for them. Office work asks for no field; a speciality that the table does not name fits only itself.
/// </summary>
internal static class QualificationFields
{
    private const string Resource = "ThongSuot.Staffing.BuiltIn.qualification-fields.csv";
    private const string Any = "*";

    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Fields = new(Load);

    /// <summary>Whether training in one speciality is a ground for serving in another.</summary>
    public static bool Fits(string trained, string wanted) =>
        trained == wanted
        || (
            Fields.Value.TryGetValue(wanted, out var asked)
            && (
                asked.Contains(Any)
                || (Fields.Value.TryGetValue(trained, out var has) && has.Intersect(asked, StringComparer.Ordinal).Any())
            )
        );

    private static Dictionary<string, string[]> Load()
    {
        using var text = BuiltInText.Open(typeof(QualificationFields).Assembly, Resource);
        using var csv = CsvReader.Create(text);
        var fields = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (csv.Read())
        {
            fields.Add(csv.GetString("speciality"), csv.GetString("fields").Split(';'));
        }

        return fields;
    }
}
