using System.Globalization;
using CsvHelper;
using ThongSuot.Competences.Signing;
using ThongSuot.Platform.Access;

namespace ThongSuot.Competences.Tests.Signing;

/// <summary>A row of the vectors as it is written, and what its words say to the rule.</summary>
internal sealed record SignFormRow(
    string Id,
    string Document,
    string Signer,
    string Situation,
    DateOnly Day,
    DateOnly? From,
    DateOnly? To,
    string Basis,
    DateOnly? BasisTo,
    bool IsAllowed,
    string Form,
    IReadOnlyList<string> Lines
)
{
    private const string Authorise = "quyết định ủy quyền";

    public static IReadOnlyList<SignFormRow> All { get; } = Read();

    /// <summary>What is signed is an authorisation: then the question is whether it may be given.</summary>
    public AuthorisationAsked? AsAuthorisation()
    {
        if (!Document.StartsWith(Authorise, StringComparison.Ordinal))
        {
            return null;
        }

        var to = Document.Split(" cho ", 2) is [_, var receiver] ? receiver : "công chức";
        return new(
            OfficeOf(Signer),
            Basis != "none" || OfficeOf(Signer) == SignerOffice.Deputy,
            OfficeOf(to),
            !Says("neighbour") && !to.Contains("xã khác", StringComparison.Ordinal),
            Day,
            To ?? BasisTo ?? Day.AddYears(1),
            BasisTo
        );
    }

    public SignQuestion AsQuestion()
    {
        var office = OfficeOf(Signer);
        var order = Says("TL.") || Says("passed it to his deputy") || Says("working rules");
        var ground =
            order ? SignGround.Order
            : office is SignerOffice.Head or SignerOffice.ActingHead or SignerOffice.Deputy ? SignGround.Office
            : SignGround.Authorisation;
        return new(office, ground, Day, TitleOf(office, order))
        {
            IsCollective = Document.Contains("của UBND", StringComparison.Ordinal),
            Holds = Basis != "none",
            BasisTo = BasisTo,
            IsListed = order && !Says("not list"),
            HeadTitle = "CHỦ TỊCH",
            Authorisation = From is null && ground == SignGround.Office ? null : new(From, To, !Says("passed his authorisation on")),
        };
    }

    private static SignerOffice OfficeOf(string signer) =>
        signer switch
        {
            _ when signer.StartsWith("Quyền", StringComparison.Ordinal) => SignerOffice.ActingHead,
            _ when signer.StartsWith("Phó Chủ tịch", StringComparison.Ordinal) => SignerOffice.Deputy,
            _ when signer.StartsWith("Phó", StringComparison.Ordinal) => SignerOffice.OfficeDeputy,
            _ when signer.StartsWith("Chủ tịch", StringComparison.Ordinal) => SignerOffice.Head,
            _ when signer.StartsWith("Giám đốc Sở", StringComparison.Ordinal) => SignerOffice.OtherBody,
            _ when signer.Contains("viên chức", StringComparison.OrdinalIgnoreCase) => SignerOffice.PublicEmployee,
            _ when signer.Contains("công chức", StringComparison.OrdinalIgnoreCase) => SignerOffice.CivilServant,
            _ => SignerOffice.OfficeHead,
        };

    /// <summary>By order an office signs with its plain title; whoever is authorised with the title that the paper gives him.</summary>
    private string TitleOf(SignerOffice office, bool order)
    {
        var title = (office == SignerOffice.OfficeDeputy ? Signer["Phó ".Length..] : Signer).ToUpperInvariant();
        return !order ? title
            : title.StartsWith("CHÁNH VĂN PHÒNG", StringComparison.Ordinal) || title.StartsWith("CHÁNH", StringComparison.Ordinal)
                ? "CHÁNH VĂN PHÒNG"
            : "TRƯỞNG PHÒNG";
    }

    private bool Says(string words) => Situation.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static List<SignFormRow> Read()
    {
        using var text = new StreamReader(
            typeof(SignFormRow).Assembly.GetManifestResourceStream("ThongSuot.Competences.Tests.Vectors.sign-forms.csv")!
        );
        using var csv = CsvReader.Create(text);
        var rows = new List<SignFormRow>();
        while (csv.Read())
        {
            rows.Add(
                new(
                    csv.GetString("id"),
                    csv.GetString("document"),
                    csv.GetString("signer"),
                    csv.GetString("situation"),
                    DayOf(csv.GetString("date"))!.Value,
                    DayOf(csv.GetString("auth_from")),
                    DayOf(csv.GetString("auth_to")),
                    csv.GetString("basis"),
                    DayOf(csv.GetString("basis_expires")),
                    csv.GetString("expected_allowed") == "yes",
                    csv.GetString("sign_form"),
                    csv.GetString("signature_lines").Split(" / ", StringSplitOptions.RemoveEmptyEntries)
                )
            );
        }

        return rows;
    }

    private static DateOnly? DayOf(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
