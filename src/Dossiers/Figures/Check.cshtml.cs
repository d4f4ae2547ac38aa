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

    public string ProvinceName => NameOf($"/{Last?.ProvinceCode}/");

    public async Task OnGetAsync(CancellationToken ct)
    {
        var path = Seat.ScopePath;
        Last = await checks.LastAsync(path == "/" ? null : path[1..path.IndexOf('/', 1)], ct);
    }

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string SubjectName(string subject) =>
        TallyKey.StandsAlone(subject) ? "việc của một cán bộ" : $"thủ tục {subject} {catalogue.Current(subject, Clock.Today)?.Name}";
}
