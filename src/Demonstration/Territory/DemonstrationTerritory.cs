using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Territory.Outages;
using ThongSuot.Territory.Posts;

namespace ThongSuot.Demonstration.Territory;

/// <summary>Leading posts of the communes of the demonstration province, held by people who plainly do not exist.</summary>
internal sealed class DemonstrationTerritory(IDbContextFactory<Db> contexts, WriteGate gate, Units units, OfficeClock clock)
    : IDemonstration
{
    private const string ProvinceCode = "25";
    private static readonly DateOnly Since = new(2025, 7, 1);

    private static readonly (string Slug, string Title, string Duties)[] Posts =
    [
        ("", "Chủ tịch UBND", "Phụ trách chung; tổ chức bộ máy; tài chính, ngân sách"),
        ("", "Phó Chủ tịch UBND", "Kinh tế, đất đai, xây dựng, môi trường"),
        ("", "Phó Chủ tịch UBND", "Văn hóa, giáo dục, y tế, an sinh xã hội; cải cách hành chính"),
        ("van-phong/", "Chánh Văn phòng HĐND và UBND", "Tổng hợp, tư pháp, đối ngoại"),
        ("kinh-te/", "Trưởng phòng", "Tài chính, xây dựng, công thương, nông nghiệp và môi trường"),
        ("van-hoa-xa-hoi/", "Trưởng phòng", "Nội vụ, giáo dục, văn hóa, khoa học, thông tin, y tế"),
        ("ttpvhcc/", "Giám đốc", "Tiếp nhận và trả kết quả thủ tục hành chính"),
    ];

    public int Order => 5;

    public async Task LoadAsync(CancellationToken ct)
    {
        var province = units.ByPath(UnitPath.OfProvince(ProvinceCode))!;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.LeadershipPosts.Within(new Scope(province.Path), row => row.UnitPath).AnyAsync(ct))
            {
                return;
            }
        }

        var random = new Random(25);
        var posts = units.CommunesOf(ProvinceCode).SelectMany(commune => Posts.Select(post => Appoint(commune, post, random))).ToList();
        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Dữ liệu trình diễn"),
            (write, _) =>
            {
                write.Db.LeadershipPosts.AddRange(posts);
                write.Db.Outages.AddRange(OutagesOf(province, random));
                write.Record(
                    "territory.demonstration",
                    "province",
                    province.Id.Value,
                    province.ProvinceCode,
                    province.Path,
                    $"Nạp {posts.Count} người phụ trách trình diễn"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    /// <summary>Some of the last weeks, so that delays have this cause too; one still lasts.</summary>
    private IEnumerable<Outage> OutagesOf(Unit province, Random random)
    {
        var communes = units.CommunesOf(ProvinceCode);
        var morning = OfficeClock.At(clock.Today, new TimeOnly(8, 0));
        for (var back = 1; back <= 30; back++)
        {
            var (from, kind) = (morning.AddDays(-back), (OutageKind)(back % 3));
            var what = kind switch
            {
                OutageKind.Line => "Đứt cáp quang",
                OutageKind.Software => "Phần mềm một cửa không đăng nhập được",
                _ => "Mất điện toàn xã",
            };
            yield return Outage
                .Start(
                    communes[random.Next(communes.Count)].Path,
                    kind,
                    from,
                    from.AddHours(2 + random.Next(30)) is var to && to < clock.Now ? to : null,
                    what,
                    clock.Now,
                    "Dữ liệu trình diễn",
                    late: "Nhập từ sổ trực"
                )
                .Value;
        }

        yield return Outage
            .Start(
                province.Path,
                OutageKind.Software,
                morning.AddDays(-9),
                morning.AddDays(-9).AddHours(4),
                "Hệ thống của tỉnh không đồng bộ được với Cổng dịch vụ công",
                clock.Now,
                "Dữ liệu trình diễn",
                "mot-cua",
                late: "Nhập từ sổ trực"
            )
            .Value;
    }

    private LeadershipPost Appoint(Unit commune, (string Slug, string Title, string Duties) post, Random random) =>
        LeadershipPost.Appoint(units.ByPath(commune.Path + post.Slug)!, post.Title, SyntheticPeople.Name(random), post.Duties, Since).Value;
}
