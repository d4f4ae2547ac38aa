using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Identity;

/// <summary>
/// Accounts of the demonstration province, all with one published password: for each commune a counter, three case officers and a leader,
/// for each department an officer and a leader, and the province's own. Never loaded into a real database.
/// </summary>
internal sealed class DemonstrationAccounts(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    Units units,
    IPasswordHasher<Account> hasher,
    OfficeClock clock
) : IDemonstration
{
    public const string Password = "thongsuot-2026";
    public const string ProvinceCode = "25";
    private static readonly DateOnly Since = new(2025, 7, 1);

    public int Order => 10;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Accounts.AnyAsync(ct))
            {
                return;
            }
        }

        var leaders = await LeadersAsync(ct);
        // One slow hash for all: they share the published password anyway.
        var hash = hasher.HashPassword(null!, Password);
        var random = new Random(2025);
        var people = Everyone().ToList();
        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Dữ liệu trình diễn"),
            (write, _) =>
            {
                var taken = new Dictionary<string, Account>(StringComparer.Ordinal);
                foreach (var person in people)
                {
                    if (!taken.TryGetValue(person.UserName, out var account))
                    {
                        account = new Account
                        {
                            Id = AccountId.New(),
                            UserName = person.UserName,
                            PersonName = NameOf(person, SyntheticPeople.Name(random), leaders),
                            PasswordHash = hash,
                        };
                        taken.Add(person.UserName, account);
                        write.Db.Accounts.Add(account);
                    }

                    write.Db.AccountSeats.Add(SeatFor(account, person));
                }

                write.Record(
                    "identity.demonstration",
                    "province",
                    Guid.Empty,
                    ProvinceCode,
                    UnitPath.OfProvince(ProvinceCode),
                    $"Nạp {taken.Count} tài khoản trình diễn"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    /// <summary>Who leads each commune by the public list of its leaders: the account of an office bears the same name.</summary>
    private async Task<ILookup<(string Path, string Title), string>> LeadersAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var posts = await db
            .LeadershipPosts.AsNoTracking()
            .Within(new Scope(UnitPath.OfProvince(ProvinceCode)), row => row.UnitPath)
            .OrderBy(row => row.Id)
            .ToListAsync(ct);
        return posts.ToLookup(post => (post.UnitPath, post.Title), post => post.HolderName);
    }

    private static string NameOf(Person person, string otherwise, ILookup<(string Path, string Title), string> leaders) =>
        leaders[(person.Path, person.Title)].FirstOrDefault(otherwise);

    private AccountSeat SeatFor(Account account, Person person)
    {
        var unit = units.ByPath(person.Path) ?? throw new InvalidOperationException($"No unit {person.Path}");
        return new AccountSeat
        {
            Id = SeatId.New(),
            AccountId = account.Id,
            Role = person.Role,
            Title = person.Title,
            UnitId = unit.Id,
            UnitName = unit.Name,
            UnitPath = unit.Path,
            ScopePath = AccountSeat.ScopeOf(person.Role, unit.Path),
            ProvinceCode = unit.ProvinceCode,
            From = person.Second ? Since.AddMonths(1) : Since,
        };
    }

    // Only a head authorises: where authorisations are shown, the leader is the chair.
    private static readonly string[] Heads = ["auco", "viettri"];

    private IEnumerable<Person> Everyone() =>
        OfProvince()
            .Concat(OfDepartments())
            .Concat(OfCommunes())
            .Append(new("quantri2", Role.Administrator, "Quản trị hệ thống", UnitPath.OfProvinceOffice(ProvinceCode)))
            .Concat(Accountants());

    private static IEnumerable<Person> OfProvince()
    {
        string province = UnitPath.OfProvince(ProvinceCode);
        yield return new("quantri", Role.Administrator, "Quản trị hệ thống", province + "vp-ubnd/");
        yield return new("vanphong.tinh", Role.ProvinceOffice, "Chuyên viên kiểm soát thủ tục hành chính", province + "vp-ubnd/");
        yield return new("noivu.tinh", Role.HomeAffairs, "Chuyên viên Phòng Tổ chức, biên chế", UnitPath.OfHomeAffairs(ProvinceCode));
        yield return new("giamdoc.noivu", Role.HomeAffairs, "Giám đốc Sở Nội vụ", UnitPath.OfHomeAffairs(ProvinceCode));
        yield return new("lanhdao.tinh", Role.ProvinceLeader, "Phó Chủ tịch UBND tỉnh", province);
        yield return new("motcua.tinh", Role.CounterOfficer, "Cán bộ một cửa", province + "ttpvhcc/");
        yield return new("quansat", Role.NationalObserver, "Quan sát viên", province);
    }

    private IEnumerable<Person> OfDepartments()
    {
        foreach (var department in units.ChildrenOf(UnitPath.OfProvince(ProvinceCode)).Where(unit => unit.Kind == UnitKind.Department))
        {
            var tail = department.Code.Replace("-", string.Empty, StringComparison.Ordinal);
            yield return new($"lanhdao.{tail}", Role.DepartmentLeader, "Phó Giám đốc", department.Path);
            yield return new($"chuyenvien.{tail}", Role.CaseOfficer, "Chuyên viên", department.Path);
        }
    }

    private IEnumerable<Person> OfCommunes()
    {
        foreach (var (commune, tail) in TailsOfCommunes())
        {
            yield return new($"motcua.{tail}", Role.CounterOfficer, "Cán bộ một cửa", commune.Path + "ttpvhcc/");
            yield return new($"chuyenvien.{tail}", Role.CaseOfficer, "Công chức Tư pháp – Hộ tịch", commune.Path + "van-phong/");
            // The first officer also helps at the counter: two seats, one account.
            yield return new(
                $"chuyenvien.{tail}",
                Role.CounterOfficer,
                "Cán bộ một cửa (kiêm nhiệm)",
                commune.Path + "ttpvhcc/",
                Second: true
            );
            yield return new($"kinhte.{tail}", Role.CaseOfficer, "Công chức Địa chính – Xây dựng", commune.Path + "kinh-te/");
            yield return new($"vanhoa.{tail}", Role.CaseOfficer, "Công chức Văn hóa – Xã hội", commune.Path + "van-hoa-xa-hoi/");
            yield return new(
                $"lanhdao.{tail}",
                Role.CommuneLeader,
                Heads.Contains(tail) ? "Chủ tịch UBND" : "Phó Chủ tịch UBND",
                commune.Path
            );
        }
    }

    private IEnumerable<(Unit Commune, string Tail)> TailsOfCommunes()
    {
        var communes = units.CommunesOf(ProvinceCode);
        var doubles = communes.GroupBy(Tail).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return communes.Select(commune => (commune, doubles.Contains(Tail(commune)) ? Tail(commune) + commune.Code : Tail(commune)));
    }

    /// <summary>Last of all, so that the names of everybody else stay as they were.</summary>
    private IEnumerable<Person> Accountants() =>
        TailsOfCommunes().Select(pair => new Person($"ketoan.{pair.Tail}", Role.CaseOfficer, "Kế toán", pair.Commune.Path + "kinh-te/"));

    private static string Tail(Unit commune) => VietnameseText.Fold(commune.ShortName).Replace(" ", string.Empty, StringComparison.Ordinal);

    private sealed record Person(string UserName, Role Role, string Title, string Path, bool Second = false);
}
