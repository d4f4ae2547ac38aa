using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Tallies;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Figures;

[Permit(DossierPermissions.Board)]
internal sealed class CheckModel(FigureChecks checks, Units units, Catalogue catalogue) : OfficePage
{
    public FigureCheckRow? Last { get; private set; }

    public string ProvinceName => NameOf(UnitPath.OfProvince(Last?.ProvinceCode ?? string.Empty));

    public async Task OnGetAsync(CancellationToken ct)
    {
        var path = Seat.ScopePath;
        Last = await checks.LastAsync(new UnitPath(path) is { IsNation: false } place ? place.ProvinceCode : null, ct);
    }

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string SubjectName(string subject) =>
        TallyKey.StandsAlone(subject) ? "việc của một cán bộ" : $"thủ tục {subject} {catalogue.Current(subject, Clock.Today)?.Name}";
}
