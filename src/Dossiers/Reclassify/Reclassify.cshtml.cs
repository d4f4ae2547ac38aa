using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Receive;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Reclassify;

/// <summary>What is right is chosen, the page tells what becomes of the due time and why, then it is done with a reason.</summary>
[Permit(DossierPermissions.View)]
internal sealed class ReclassifyModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    ReclassifyDossier reclassify,
    Catalogue catalogue,
    Units units
) : OfficePage
{
    private const int Most = 12;

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Query { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    /// <summary>Why it cannot be done now.</summary>
    public string? Impossible { get; private set; }

    public IReadOnlyList<ProcedureVersion> Found { get; private set; } = [];

    public IReadOnlyList<SelectListItem> OwnerItems { get; private set; } = [];

    public static IEnumerable<SelectListItem> ChannelItems =>
        new[] { DossierChannel.Direct, DossierChannel.Post }.Select(channel => new SelectListItem(
            DossierLabels.Of(channel),
            channel.ToString()
        ));

    /// <summary>What is chosen; null until it is something that may be.</summary>
    public Classification? Right { get; private set; }

    public DueChange? Change { get; private set; }

    public DateTimeOffset ClockNow => Clock.Now;

    public string OwnerName => settlement.NameOf(Dossier.OwnerPath);

    public async Task<IActionResult> OnGetAsync(
        string code,
        [FromQuery(Name = "thu-tuc")] string? procedure,
        [FromQuery(Name = "noi")] string? owner,
        [FromQuery(Name = "kenh")] DossierChannel? channel,
        CancellationToken ct
    )
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!string.IsNullOrWhiteSpace(Query))
        {
            Found = catalogue.Search(Query, Clock.Today, Most, Dossier.ProvinceCode);
            procedure ??= Found.Count == 1 ? Found[0].Code : null;
        }

        Input = new Form
        {
            Procedure = procedure ?? Dossier.ProcedureCode,
            Owner = owner ?? Dossier.OwnerPath,
            Channel = channel ?? Dossier.Channel,
        };
        Choose();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Choose();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var result = await reclassify.RunAsync(Dossier.Code, Input.Procedure, Input.Owner, Input.Channel, Seat, DeedNow(Input.Content), ct);
        if (result.IsRefused)
        {
            return Refused(result.Refusal);
        }

        Say($"Đã sửa hồ sơ {Dossier.Code}.");
        // Another owner's dossier may be out of this seat's sight now.
        return Redirect(Seat.Scope.Covers(Dossier.ReceptionPath) || Seat.Scope.Covers(Input.Owner) ? $"/ho-so/{Dossier.Code}" : "/ho-so");
    }

    private void Choose()
    {
        if (string.IsNullOrWhiteSpace(Input.Procedure) || Input.Owner is null)
        {
            // Nothing sent is not the old choice: the field is asked again, and the page shows what there is now.
            (Input.Procedure, Input.Owner) = (Dossier.ProcedureCode, Dossier.OwnerPath);
        }

        var read = reclassify.Read(Dossier, Input.Procedure, Input.Owner, Input.Channel, Clock.Today);
        var procedure = read.IsRefused ? catalogue.Current(Input.Procedure, Clock.Today) : read.Value.Procedure;
        OwnerItems = Owners.Items(procedure is null ? [] : Owners.Of(procedure, Dossier.ProvinceCode, units));
        Right = read.IsRefused ? null : read.Value;
        Change = Right is null ? null : Dossier.DueUnder(Right, settlement.LawFor(Right.OwnerPath, Clock.Now));
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier)
        {
            return false;
        }

        Dossier = dossier;
        Impossible = (
            dossier.AgainstReclassifying() ?? (competence.MayReclassify(dossier, Seat) ? null : ReclassifyRefusals.NotYours)
        )?.Message;
        return true;
    }

    internal sealed class Form
    {
        [Required(ErrorMessage = "Chọn thủ tục đúng trong danh sách.")]
        public string Procedure { get; set; } = string.Empty;

        [Required(ErrorMessage = "Chọn nơi giải quyết trong danh sách.")]
        public string Owner { get; set; } = string.Empty;

        public DossierChannel Channel { get; set; }

        [Required(ErrorMessage = "Nhập lý do sửa.")]
        [StringLength(500, ErrorMessage = "Lý do dài quá 500 ký tự. Viết gọn lại.")]
        public string Content { get; set; } = string.Empty;
    }
}
