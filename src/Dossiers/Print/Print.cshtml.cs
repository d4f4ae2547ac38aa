using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Security;

namespace ThongSuot.Dossiers.Print;

/// <summary>Forms 01–06 of TT 03/2025/TT-VPCP, one address each.</summary>
[Permit(DossierPermissions.View)]
internal sealed class PrintModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    Catalogue catalogue,
    Units units,
    WriteGate gate,
    PublicAddress address
) : OfficePage
{
    /// <summary>Where and how the counter is reached; null while nobody recorded it.</summary>
    public ContactLine? Contact { get; private set; }

    /// <summary>What a supplement request lists; empty where it says so in words alone.</summary>
    public IReadOnlyList<SupplementItem> Asked { get; private set; } = [];

    public Dossier Dossier { get; private set; } = null!;

    public PrintForm Form { get; private set; } = null!;

    /// <summary>What was told the applicant, the latest of the form's kind; null for forms 01 and 06.</summary>
    public DossierNotice? Notice { get; private set; }

    public ProcedureVersion? Procedure { get; private set; }

    public string Superior { get; private set; } = string.Empty;

    public string Issuer { get; private set; } = string.Empty;

    /// <summary>The place named before the date: the commune's, or the province's for its bodies.</summary>
    public string Place { get; private set; } = string.Empty;

    public string Number => Notice?.Number ?? (Form.Number == "01" ? $"{Dossier.Code}/TNHS" : $"{Dossier.Code}/PKS");

    public DateTimeOffset IssuedAt => Notice?.IssuedAt ?? (Form.Number == "01" ? Dossier.AcceptedAt : null) ?? Clock.Now;

    public DateTimeOffset Now => Clock.Now;

    public string Reception => settlement.NameOf(Dossier.ReceptionPath);

    public string Owner =>
        units.ByPath(Dossier.OwnerPath) is { Kind: UnitKind.Commune } commune
            ? FormLabels.Committee(commune.Name)
            : settlement.NameOf(Dossier.OwnerPath);

    /// <summary>Who took it in: the holder of the turn that acceptance ended.</summary>
    public string Receiver => FormLabels.Person(Dossier.Turns.Where(turn => turn.Turn == Turn.Counter).MinBy(turn => turn.Order)?.Holder);

    public string Signer => FormLabels.Person(Notice?.IssuedBy);

    public string LookUpAddress => address.Of(Request, $"/tra-cuu?ma={Dossier.Code}");

    /// <summary>Where citizens look up, as printed in words.</summary>
    public string LookUpHost => address.HostFor(Request);

    /// <summary>Nothing where no address is known: a code that leads nowhere is worse than none.</summary>
    public IHtmlContent Qr => LookUpHost.Length == 0 ? HtmlString.Empty : QrSvg.Of(LookUpAddress, "Mã QR tra cứu hồ sơ");

    public IHtmlContent Barcode => Code128Svg.Of(Dossier.Code, $"Mã vạch {Dossier.Code}");

    /// <summary>Which of the form's copies is drawn, from 1.</summary>
    public int Copy { get; set; } = 1;

    /// <summary>It comes from the counter's act: the print dialog opens by itself.</summary>
    public bool AtOnce { get; private set; }

    public string HowToLookUp => LookUpHost.Length == 0 ? "vào trang tra cứu hồ sơ của tỉnh, mục " : "quét mã QR hoặc vào " + LookUpHost;

    public async Task<IActionResult> OnGetAsync(string code, string slug, [FromQuery(Name = "in")] string? at, CancellationToken ct)
    {
        if (!await LoadAsync(code, slug, ct))
        {
            return NotFound();
        }

        AtOnce = at == "ngay";
        await NoteAsync("dossier.form-opened", $"Xem {Form.Name}", ct);
        return Page();
    }

    /// <summary>The print button: opening a form is not yet printing it.</summary>
    public async Task<IActionResult> OnPostAsync(string code, string slug, CancellationToken ct)
    {
        if (!await LoadAsync(code, slug, ct))
        {
            return NotFound();
        }

        await NoteAsync("dossier.form-printed", $"In {Form.Name}", ct);
        Say("Đã ghi lần in. Bấm Ctrl + P nếu máy in chưa chạy.");
        return Redirect($"/ho-so/{Dossier.Code}/in/{Form.Slug}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier
            || PrintForms.For(dossier).FirstOrDefault(form => form.Slug == slug) is not { } form
        )
        {
            return false;
        }

        (Dossier, Form, Procedure) = (dossier, form, catalogue.Find(dossier.ProcedureId));
        Notice = form.Notice is { } kind ? dossier.Notices.Where(notice => notice.Kind == kind).MaxBy(notice => notice.IssuedAt) : null;
        // What is said at the counter bears the counter's head; what the deciding body says bears its own.
        var issuedByOwner = form.Number is "04" or "05" || (form.Number == "03" && dossier.AcceptedAt is not null);
        var issuer = issuedByOwner ? dossier.OwnerPath : dossier.ReceptionPath;
        (Superior, Issuer) = FormLabels.Heads(issuer, units);
        Place = FormLabels.Place(issuer, units);
        Contact = await db.ContactOfAsync(dossier.ReceptionPath, Clock.Today, ct);
        Asked = form.Notice == NoticeKind.Supplement ? await SupplementBook.LastAsync(db, dossier, ct) : [];
        return true;
    }

    /// <summary>All forms but the control sheet bear the applicant's name and number in full: opening one is a reading of them.</summary>
    private async Task NoteAsync(string act, string text, CancellationToken ct)
    {
        if (Form.Number == "06")
        {
            return;
        }

        await gate.RunAsync(
            DeedNow(),
            (write, _) =>
            {
                write.Record(act, "dossier", Dossier.Id.Value, Dossier.ProvinceCode, Dossier.OwnerPath, text);
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    /// <summary>What the officer wrote; null where the letter is the list and nothing more.</summary>
    public string? OwnWords =>
        Notice is { } notice && (Asked.Count == 0 || notice.Content != SupplementBook.WordsOf(Asked)) ? notice.Content : null;

    public string UnitName(string path) => FormLabels.Body(path, units);
}
