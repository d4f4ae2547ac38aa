using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Today;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Overload;
using ThongSuot.Reports.Ranking;
using ThongSuot.Web.Files;

namespace ThongSuot.Reports;

/// <summary>Periods of reporting, scores that can be argued with, and forecasts of what comes.</summary>
public sealed class ReportsModule : IModule
{
    public string Name => "Reports";

    public IReadOnlyList<Permission> Permissions => [.. ReportsPermissions.All, .. ReportWorkPermissions.All];

    public IReadOnlyList<string> Notes => ReportWork.Notes;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(58, "Chỉ tiêu", "/bao-cao/chi-tieu", ReportsPermissions.Indicators, MenuGroup.Unit),
        new(59, "Xếp hạng", RankingModel.Address, ReportsPermissions.Indicators, MenuGroup.Unit)
        {
            Daily = [Role.NationalObserver],
            Named = new Dictionary<Role, string> { [Role.NationalObserver] = "So sánh 34 tỉnh" },
        },
        new(57, "Dự báo quá tải", "/bao-cao/du-bao", ReportsPermissions.Overload, MenuGroup.Unit),
        new(60, "Điểm phục vụ", "/bao-cao/diem-766", ReportsPermissions.Score, MenuGroup.Unit),
        .. ReportWork.Menu,
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IndicatorRegister>();
        services.AddScoped<KeepIndicator>();
        services.AddScoped<DropIndicator>();
        services.AddScoped<DeclareValue>();
        services.AddScoped<DeclaredFiles>();
        services.AddSingleton<UnitRanking>();
        services.AddSingleton<ITodaySource, RankingToday>();
        services.AddSingleton<OverloadReader>();
        ReportWork.Add(services);
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints) =>
        endpoints.MapFiles<DeclaredFiles>("/bao-cao/chi-tieu", ReportsPermissions.Indicators);

    public void Map(ModelBuilder model)
    {
        IndicatorTables.Map(model);
        ReportWork.Map(model);
    }
}
