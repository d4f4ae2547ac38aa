using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Paging;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Competences.Checks;

/// <summary>What the register itself shows to be wrong, each with whoever answers for it.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ChecksModel(CheckReader reader, UnitLeaders leaders, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public FindingKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public DateOnly Day => RegisterDays.Of(Asked, Clock.Today);

    public IReadOnlyList<(FindingKind Kind, int Count)> Kinds { get; private set; } = [];

    public Page<Finding> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    private IReadOnlyDictionary<string, BlockageOwner> heads = new Dictionary<string, BlockageOwner>();

    /// <summary>Whoever leads the commune, for what lies in the whole province the Department of Justice.</summary>
    public string OwnerOf(Finding finding)
    {
        var path = new UnitPath(finding.UnitPath) is { IsInCommune: true } own
            ? own.Organisation
            : CompetenceSeats.JusticeOf(Seat.ProvinceCode);
        var name = units.ByPath(path)?.Name ?? path;
        return heads.GetValueOrDefault(path) is { } head ? $"{head.Name}, {name}" : name;
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var found = await reader.ReadAsync(new(CompetenceSeats.PlaceOf(Seat)), Day, ct);
        Kinds = [.. Enum.GetValues<FindingKind>().Select(kind => (kind, found.Count(finding => finding.Kind == kind)))];
        var shown = found.Where(finding => Kind is null || finding.Kind == Kind).ToList();
        heads = await leaders.ReadAsync(new(UnitPath.OfProvince(Seat.ProvinceCode)), ct);
        var page = new PageRequest(Number);
        Rows = new([.. shown.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, shown.Count);
    }
}
