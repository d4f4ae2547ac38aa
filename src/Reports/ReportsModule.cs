using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports;

/// <summary>Periods of reporting, scores that can be argued with, and forecasts of what comes.</summary>
public sealed class ReportsModule : IModule
{
    public string Name => "Reports";

    public IReadOnlyList<Permission> Permissions => [.. ReportsPermissions.All, .. ReportWorkPermissions.All];

    public IReadOnlyList<string> Notes => ReportWork.Notes;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [new(60, "Điểm phục vụ", "/bao-cao/diem-766", ReportsPermissions.Score, MenuGroup.Unit), .. ReportWork.Menu];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IndicatorRegister>();
        ReportWork.Add(services);
    }

    public void Map(ModelBuilder model) => ReportWork.Map(model);
}
