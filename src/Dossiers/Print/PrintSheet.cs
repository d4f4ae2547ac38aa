using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Security;

namespace ThongSuot.Dossiers.Print;

/// <summary>One form of one dossier, with all that stands on it.</summary>
internal sealed class PrintSheet(Dossier dossier, PrintForm form, DossierSettlement settlement, Units units)
{
    public Dossier Dossier { get; } = dossier;

    public PrintForm Form { get; } = form;

    public required DateTimeOffset Now { get; init; }

    public required ProcedureVersion? Procedure { get; init; }

    /// <summary>Where and how the counter is reached; null while nobody recorded it.</summary>
    public required ContactLine? Contact { get; init; }

    /// <summary>What a supplement request lists; empty where it says so in words alone.</summary>
    public required IReadOnlyList<SupplementItem> Asked { get; init; }

    public required string LookUpAddress { get; init; }

    /// <summary>Where citizens look up, as printed in words.</summary>
    public required string LookUpHost { get; init; }

    /// <summary>Which of the form's copies is drawn, from 1.</summary>
    public int Copy { get; set; } = 1;

    /// <summary>What was told the applicant, the latest of the form's kind; null for forms 01 and 06.</summary>
    public DossierNotice? Notice { get; } =
        form.Notice is { } kind ? dossier.Notices.Where(notice => notice.Kind == kind).MaxBy(notice => notice.IssuedAt) : null;

    public string Superior => Heads.Superior;

    public string Issuer => Heads.Issuer;

    /// <summary>The place named before the date: the commune's, or the province's for its bodies.</summary>
    public string Place => FormLabels.Place(IssuedBy, units);

    public string Number => Notice?.Number ?? (Form.Number == "01" ? $"{Dossier.Code}/TNHS" : $"{Dossier.Code}/PKS");

    public DateTimeOffset IssuedAt => Notice?.IssuedAt ?? (Form.Number == "01" ? Dossier.AcceptedAt : null) ?? Now;

    public string Reception => settlement.NameOf(Dossier.ReceptionPath);

    public string Owner =>
        units.ByPath(Dossier.OwnerPath) is { Kind: UnitKind.Commune } commune
            ? FormLabels.Committee(commune.Name)
            : settlement.NameOf(Dossier.OwnerPath);

    /// <summary>Who took it in: the holder of the turn that acceptance ended.</summary>
    public string Receiver => FormLabels.Person(Dossier.Turns.Where(turn => turn.Turn == Turn.Counter).MinBy(turn => turn.Order)?.Holder);

    public string Signer => FormLabels.Person(Notice?.IssuedBy);

    /// <summary>Nothing where no address is known: a code that leads nowhere is worse than none.</summary>
    public IHtmlContent Qr => LookUpHost.Length == 0 ? HtmlString.Empty : QrSvg.Of(LookUpAddress, "Mã QR tra cứu hồ sơ");

    public IHtmlContent Barcode => Code128Svg.Of(Dossier.Code, $"Mã vạch {Dossier.Code}");

    public string HowToLookUp => LookUpHost.Length == 0 ? "vào trang tra cứu hồ sơ của tỉnh, mục " : "quét mã QR hoặc vào " + LookUpHost;

    /// <summary>What the officer wrote; null where the letter is the list and nothing more.</summary>
    public string? OwnWords =>
        Notice is { } notice && (Asked.Count == 0 || notice.Content != SupplementBook.WordsOf(Asked)) ? notice.Content : null;

    public string UnitName(string path) => FormLabels.Body(path, units);

    private (string Superior, string Issuer) Heads => FormLabels.Heads(IssuedBy, units);

    // What is said at the counter bears the counter's head; what the deciding body says bears its own.
    private string IssuedBy =>
        Form.Number is "04" or "05" || (Form.Number == "03" && Dossier.AcceptedAt is not null) ? Dossier.OwnerPath : Dossier.ReceptionPath;
}

/// <summary>Finds the forms a seat may print.</summary>
internal sealed class PrintSheets(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue,
    Units units,
    OfficeClock clock,
    PublicAddress address
)
{
    /// <summary>The form of a dossier; null where there is none, or the seat does not see the dossier or may not read its papers.</summary>
    public async Task<PrintSheet?> FindAsync(string code, string slug, Seat seat, HttpRequest request, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return
            await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), seat.Scope, ct) is { } dossier
            && PrintForms.For(dossier, competence.MayReadPapers(dossier, seat)).FirstOrDefault(form => form.Slug == slug) is { } form
            ? new PrintSheet(dossier, form, settlement, units)
            {
                Now = clock.Now,
                Procedure = catalogue.Find(dossier.ProcedureId),
                Contact = await db.ContactOfAsync(dossier.ReceptionPath, clock.Today, ct),
                Asked = form.Notice == NoticeKind.Supplement ? await SupplementBook.LastAsync(db, dossier, ct) : [],
                LookUpAddress = address.Of(request, $"/tra-cuu?ma={dossier.Code}"),
                LookUpHost = address.HostFor(request),
            }
            : null;
    }
}
