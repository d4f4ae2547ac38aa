using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Lateness;

[Permit(DossierPermissions.View)]
internal sealed class CauseModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    ContestLateness contest,
    DecideLateness decide
) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    public DossierLaw Law { get; private set; } = null!;

    public TimeSplit Split { get; private set; } = null!;

    public LateDossier? Late { get; private set; }

    public bool MayContest => Late is { ContestedAt: null } late && late.OfficerSeatId == Seat.SeatId;

    public bool MayDecide =>
        Late is { ContestedAt: not null, DecidedAt: null } && May(DossierPermissions.Lead) && Seat.Scope.Covers(Dossier.OwnerPath);

    /// <summary>What was found stands first: upholding it is the shorter way.</summary>
    public IEnumerable<SelectListItem> Causes =>
        Enum.GetValues<LatenessParty>()
            .OrderByDescending(party => party == Late?.Found)
            .Select(party => new SelectListItem(
                LatenessLabels.Of(party) + (party == Late?.Found ? " (giữ nguyên)" : string.Empty),
                party.ToString()
            ));

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostContestAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct)
            ? Answer(
                await contest.RunAsync(Dossier.Code, Input.Reason, Seat, DeedNow(Input.Reason), ct),
                "Đã gửi ý kiến; lãnh đạo đơn vị sẽ quyết định."
            )
            : NotFound();

    public async Task<IActionResult> OnPostDecideAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct)
            ? Answer(
                await decide.RunAsync(Dossier.Code, Input.Cause, Input.Reason, Seat, DeedNow(Input.Reason), ct),
                "Đã quyết định nguyên nhân; số liệu đã theo."
            )
            : NotFound();

    private IActionResult Answer(Result result, string done)
    {
        if (result.IsRefused)
        {
            return Refused(result.Refusal);
        }

        Say(done);
        return Redirect($"/ho-so/{Dossier.Code}/nguyen-nhan");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier)
        {
            return false;
        }

        (Dossier, Law) = (dossier, settlement.LawFor(dossier.OwnerPath, Clock.Now));
        Split = await LatenessSettlement.SplitAsync(db, dossier, Law, ct);
        Late = await db
            .LateDossiers.AsNoTracking()
            .FirstOrDefaultAsync(row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id, ct);
        return true;
    }

    internal sealed class Form
    {
        public LatenessParty? Cause { get; set; }

        [StringLength(1000, ErrorMessage = "Tối đa 1.000 ký tự. Viết gọn lại.")]
        public string? Reason { get; set; }
    }
}
