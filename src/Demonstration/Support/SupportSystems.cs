using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Support;
using ThongSuot.Support.Systems;
using ThongSuot.Territory;
using ThongSuot.Territory.Outages;

namespace ThongSuot.Demonstration.Support;

/// <summary>Systems that failed in the last weeks, and one that will stand still by announcement.</summary>
internal static class SupportSystems
{
    private const string Province = "25";
    private const string By = "Nhật ký trình diễn";

    private static readonly (string System, string Path, int DaysAgo, int Minutes, string What)[] Failed =
    [
        ("cong-quoc-gia", "/", 41, 95, "Không đăng nhập được bằng VNeID"),
        ("cong-quoc-gia", "/", 12, 40, "Thanh toán trực tuyến chậm"),
        ("dan-cu", "/", 23, 180, "Không tra được dữ liệu dân cư"),
        ("ho-tich", "/25/", 8, 120, "Không đồng bộ được hồ sơ"),
        ("van-ban", "/25/", 60, 240, "Nâng cấp không thành"),
    ];

    public static async Task AddAsync(Write write, Units units, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var (system, path, days, minutes, what) in Failed)
        {
            var from = now.AddDays(-days);
            if (
                Outage
                    .Start(path, OutageKind.Software, from, from.AddMinutes(minutes), what, from.AddMinutes(minutes), By, system)
                    .TryGet(out var outage, out _)
            )
            {
                write.Db.Add(outage);
            }
        }

        var day = OfficeClock.DayOf(now).AddDays(16);
        var start = OfficeClock.At(day, new TimeOnly(20, 0));
        write.Db.Add(
            new PlannedWork
            {
                Id = PlannedWorkId.New(),
                ProvinceCode = Province,
                Code = await write.Db.NextCodeAsync("TD", Province, OfficeClock.DayOf(now).Year, ct),
                System = "mot-cua",
                UnitPath = units.ByPath(UnitPath.OfProvince(Province))!.Path,
                From = start,
                To = start.AddHours(4),
                What = "Nâng cấp cơ sở dữ liệu",
                Meanwhile = "Tiếp nhận giấy tại quầy, nhập lại sáng hôm sau",
                AnnouncedBy = "Văn phòng UBND tỉnh",
                AnnouncedPath = UnitPath.OfProvinceOffice(Province),
                AnnouncedAt = now,
            }
        );
    }
}
