using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Receive;

[Permit(DossierPermissions.Receive)]
internal sealed class ReceiveModel(ReceiveDossier receive, Catalogue catalogue, Units units, DossierSettlement settlement, UploadSeal seal)
    : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "thu-tuc")]
    public string? ProcedureCode { get; set; }

    [BindProperty]
    public ReceiveForm Input { get; set; } = new();

    public ProcedureVersion? Procedure { get; private set; }

    public ProcedureDetails Details { get; private set; } = ProcedureDetails.Empty;

    /// <summary>Whether an amount follows from the catalogue for a way in which a counter takes dossiers.</summary>
    public bool HasAmount =>
        Procedure is { } procedure
        && (procedure.Fee.DueOn(ProcedureChannel.Direct, Clock.Today) > 0 || procedure.Fee.DueOn(ProcedureChannel.Post, Clock.Today) > 0);

    public DateOnly Today => Clock.Today;

    /// <summary>Lines of the form by the case they belong to, as they stand in the form: the plain case first.</summary>
    public IEnumerable<IGrouping<string, int>> LinesByCase =>
        Enumerable.Range(0, Input.Papers.Count).GroupBy(line => ListedAt(line)?.Case ?? string.Empty);

    public Paper? ListedAt(int line) => Details.Papers.FirstOrDefault(paper => paper.Number == Input.Papers[line].Number);

    public IReadOnlyList<ProcedureVersion> Found { get; private set; } = [];

    public IReadOnlyList<SelectListItem> OwnerItems { get; private set; } = [];

    public DateTimeOffset? DueIfNow { get; private set; }

    public DossierLaw? Law { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        await ShowAsync(ct);
        if (Procedure is null && Query is { Length: > 0 } text)
        {
            Found = catalogue.Search(text, Clock.Today, 12, Seat.ProvinceCode);
            if (Found.Count == 1 || Found.Any(version => version.Code == text.Trim()))
            {
                return Redirect($"/ho-so/tiep-nhan?thu-tuc={(Found.Count == 1 ? Found[0].Code : text.Trim())}");
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

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var result = await receive.RunAsync(
            Input.ToReception(Procedure, Details, answer),
            Seat,
            DeedNow(string.IsNullOrWhiteSpace(Input.Content) ? null : Input.Content),
            ct
        );
        return result.IsRefused ? Refused(result.Refusal) : Redirect($"/ho-so/{result.Value}/da-tiep-nhan");
    }

    private async Task KeepScansAsync(CancellationToken ct)
    {
        for (var i = 0; i < Input.Papers.Count; i++)
        {
            var paper = Input.Papers[i];
            var opened = paper.Open(seal, Seat.SeatId);
            ModelState.Remove($"Input.Papers[{i}].Kept");
            if (paper.Upload is not { } upload)
            {
                if (!opened)
                {
                    ModelState.AddModelError($"Input.Papers[{i}].Upload", DossierRefusals.ScanGone.Message);
                }

                continue;
            }

            var field = $"Input.Papers[{i}].Upload";
            ModelState.Remove(field);
            if (await StoreAsync(upload, field, ct) is { } stored)
            {
                paper.Keep(stored, seal, Seat.SeatId);
                ModelState.Remove($"Input.Papers[{i}].Provided");
            }
        }
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Procedure = ProcedureCode is null ? null : Offered(catalogue.Current(ProcedureCode, Clock.Today));
        if (Procedure is null)
        {
            return;
        }

        Details = await catalogue.DetailsAsync(Procedure, ct);
        var mine = units.Organisation(Seat.UnitPath)?.Path;
        var owners = Owners.Of(Procedure, Seat.ProvinceCode, units).ToList();
        var chosen = owners.Find(unit => unit.Path == mine) ?? (owners.Count == 1 ? owners[0] : null);
        OwnerItems =
        [
            new SelectListItem("Chọn nơi giải quyết", string.Empty),
            .. owners.Select(unit => new SelectListItem(unit.Name, unit.Path)),
        ];
        if (!HttpMethods.IsPost(Request.Method))
        {
            Input = ReceiveForm.For(Details, chosen?.Path);
        }

        Law = settlement.LawFor(chosen?.Path ?? Seat.ScopePath, Clock.Now);
        DueIfNow = DeadlineRule.Due(
            Law.Calendar,
            Law.Now,
            Procedure.LimitFor(ProcedureChannel.Direct),
            Law.SameDayCutOff,
            Law.CalendarLimitEnd
        );
    }

    private ProcedureVersion? Offered(ProcedureVersion? procedure) => procedure?.IsOfferedIn(Seat.ProvinceCode) == true ? procedure : null;
}
