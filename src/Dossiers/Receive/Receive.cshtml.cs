using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Receive;

[Permit(DossierPermissions.Receive)]
internal sealed class ReceiveModel(
    ReceiveDossier receive,
    Catalogue catalogue,
    Units units,
    DossierSettlement settlement,
    ReadApplicant reader,
    PersonDossiers others
) : OfficePage
{
    private const string Look = "look";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "thu-tuc")]
    public string? ProcedureCode { get; set; }

    /// <summary>Whose applicant is copied: a code, or the last of this seat.</summary>
    [BindProperty(SupportsGet = true, Name = "nguoi-nop")]
    public string? CopyOf { get; set; }

    [BindProperty]
    public ReceiveForm Input { get; set; } = new();

    public ProcedureVersion? Procedure { get; private set; }

    public ProcedureDetails Details { get; private set; } = ProcedureDetails.Empty;

    public DateOnly Today => Clock.Today;

    public IReadOnlyList<ProcedureVersion> Found { get; private set; } = [];

    public IReadOnlyList<SelectListItem> OwnerItems { get; private set; } = [];

    /// <summary>What is promised; null until a procedure is chosen.</summary>
    public DueSide? Side { get; private set; }

    /// <summary>Other dossiers of whoever stands at the counter.</summary>
    public IReadOnlyList<Dossier> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        await ShowAsync(ct);
        if (CopyOf is { Length: > 0 } code && await others.ToCopyAsync(code, Seat, Clock.Today, ct) is { } before)
        {
            Input.CopyFrom(before);
            Others = await others.OfTypedAsync(Input.Typed(), Seat, Clock.Today, ct);
        }

        if (Procedure is null && Query is { Length: > 0 } text)
        {
            Found = catalogue.Search(text, Clock.Today, 12, Seat.ProvinceCode);
            if (Found.Count == 1 || Found.Any(version => version.Code == text.Trim()))
            {
                return Redirect($"/ho-so/tiep-nhan?thu-tuc={(Found.Count == 1 ? Found[0].Code : text.Trim())}{Copying}");
            }
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? answer, CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        await ShowAsync(ct);
        // Scans are stored before anything is checked, so that a form shown again need not send them twice.
        await KeepScansAsync(ct);
        if (Procedure is null)
        {
            return Refused(DossierRefusals.UnknownProcedure);
        }

        Input.TakeCard().ToList().ForEach(field => ModelState.Remove($"Input.{field}"));

        if (answer == Look)
        {
            ModelState.Clear();
        }
        else if (ModelState.IsValid)
        {
            var deed = DeedNow(string.IsNullOrWhiteSpace(Input.Content) ? null : Input.Content);
            var result = await receive.RunAsync(Input.ToReception(Procedure, Details, answer), Seat, deed, ct);
            if (!result.IsRefused)
            {
                return Redirect($"/ho-so/{result.Value}/{(answer == "print" ? "in/giay-tiep-nhan?in=ngay" : "da-tiep-nhan")}");
            }

            Refused(result.Refusal);
        }
        else if (await receive.AgainstAsync(Input.ToReception(Procedure, Details, answer), Procedure, Seat, Clock.Today, ct) is { } more)
        {
            // The person stands at the counter: everything that is missing is told at once.
            Refused(more);
        }

        Others = await others.OfTypedAsync(Input.Typed(), Seat, Clock.Today, ct);
        return ModelState.IsValid ? Page() : Again();
    }

    /// <summary>Other dossiers of the person, while the form is being filled. A post, so that no number stands in an address.</summary>
    public async Task<IActionResult> OnPostPersonAsync(CancellationToken ct) =>
        Partial("_PersonDossiers", await others.OfTypedAsync(Input.Typed(), Seat, Clock.Today, ct));

    /// <summary>What a count costs, while the form is being filled: the counter takes no money by an amount it has not seen.</summary>
    public IActionResult OnPostFee() =>
        Content(Chosen() is { } procedure ? Input.FeeQuote(procedure, Today) ?? string.Empty : string.Empty);

    /// <summary>The copy goes along while the procedure is chosen.</summary>
    public string Copying => CopyOf is { Length: > 0 } code ? $"&nguoi-nop={Uri.EscapeDataString(code)}" : string.Empty;

    private async Task KeepScansAsync(CancellationToken ct)
    {
        foreach (var (i, paper) in Input.Papers.Index())
        {
            paper.Keep(await KeepAsync(paper.Kept, paper.Upload, PaperFile.MostAtOnce, $"Input.Papers[{i}].Upload", ct));
        }
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Procedure = Chosen();
        if (Procedure is null)
        {
            return;
        }

        Details = await catalogue.DetailsAsync(Procedure, ct);
        var mine = units.Organisation(Seat.UnitPath)?.Path;
        var owners = Owners.Of(Procedure, Seat.ProvinceCode, units).ToList();
        var chosen = owners.Find(unit => unit.Path == mine) ?? (owners.Count == 1 ? owners[0] : null);
        OwnerItems = Owners.Items(owners);
        if (!HttpMethods.IsPost(Request.Method))
        {
            Input = ReceiveForm.For(Procedure, Details, Procedure.Fee.DueOn(ProcedureChannel.Direct, Clock.Today), chosen?.Path);
        }

        // The camera is for reading a citizen's card, here and nowhere else.
        Response.Headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()";
        (Input.AsksNumber, Input.NumberShown) = (reader.AsksNumber(Clock.Today), null);
        Side = new DueSide(Procedure, Details, null, settlement.LawFor(chosen?.Path ?? Seat.ScopePath, Clock.Now));
    }

    private ProcedureVersion? Chosen() =>
        ProcedureCode is { } code && catalogue.Current(code, Today) is { } found && found.IsOfferedIn(Seat.ProvinceCode) ? found : null;
}
