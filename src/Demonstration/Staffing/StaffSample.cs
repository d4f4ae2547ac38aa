using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.People;
using ThongSuot.Staffing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Staffing;

/// <summary>A place somebody holds.</summary>
internal sealed record SamplePlace(Unit Body, Unit Office, JobPosition Position);

/// <summary>Posts with their quotas, the places that are filled, and people to fill them.</summary>
internal sealed class StaffSample(Units units, StaffCatalogue catalogue, string province, DateOnly today, DateTimeOffset now)
{
    /// <summary>As the province reported, teachers and health staff apart.</summary>
    public const int PeopleOfCommunes = 11_932;

    /// <summary>98.93 % of them.</summary>
    public const int WithDegree = 11_804;

    private const string Rest = "dang-doan-the";

    private static readonly string[] Scarce = ["dat-dai", "xay-dung", "ke-toan", "cntt"];

    /// <summary>People a commune of twenty thousand may have in a position.</summary>
    private static readonly Dictionary<string, int> Usual = new(StringComparer.Ordinal)
    {
        ["vp-tong-hop"] = 3,
        ["vp-van-thu"] = 2,
        ["vp-ke-toan"] = 1,
        ["tp-ho-tich"] = 2,
        ["tp-pho-bien"] = 1,
        ["dn-doi-ngoai"] = 1,
        ["tc-ngan-sach"] = 2,
        ["tc-ke-hoach"] = 1,
        ["tc-ke-toan"] = 1,
        ["xd-xay-dung"] = 2,
        ["xd-ha-tang"] = 1,
        ["ct-cong-thuong"] = 1,
        ["nn-nong-nghiep"] = 2,
        ["nn-thuy-loi"] = 1,
        ["mt-dia-chinh"] = 3,
        ["mt-moi-truong"] = 1,
        ["nv-to-chuc"] = 2,
        ["nv-lao-dong"] = 2,
        ["gd-giao-duc"] = 2,
        ["vh-van-hoa"] = 2,
        ["kh-cong-nghe"] = 1,
        ["kh-cntt"] = 2,
        ["tt-thong-tin"] = 1,
        ["yt-y-te"] = 1,
        ["hc-tiep-nhan"] = 4,
        ["hc-huong-dan"] = 1,
        ["hc-kiem-soat"] = 1,
        ["qs-quan-su"] = 1,
        ["lanh-dao-xa"] = 6,
    };

    private readonly Random random = new(2025);

    /// <summary>What people are trained in: the rest of the catalogue is what posts of leaders and of the Party want.</summary>
    private readonly List<string> trades =
    [
        .. catalogue
            .Specialities.Where(row => row.Block != StaffBlock.Party && row.Code is not ("lanh-dao" or "chi-huy"))
            .Select(row => row.Code),
    ];

    private int made;

    public Random Random => random;

    public DateOnly Today => today;

    public StaffCatalogue Catalogue => catalogue;

    public IReadOnlyList<Unit> Communes { get; } = units.CommunesOf(province);

    public IReadOnlyList<Unit> Departments { get; } =
    [.. units.ChildrenOf(UnitPath.OfProvince(province)).Where(unit => unit.Kind == UnitKind.Department)];

    public List<Post> Posts { get; } = [];

    /// <summary>Places of communes that are filled: as many as people were reported.</summary>
    public List<SamplePlace> Filled { get; } = [];

    /// <summary>Places of departments that are filled.</summary>
    public List<SamplePlace> OfDepartments { get; } = [];

    public static bool IsMountain(Unit unit) =>
        unit.Place is { Population: { } population, AreaKm2: { } area and > 0 } && population / area < 150;

    public bool IsScarce(JobPosition position) => Scarce.Contains(position.SpecialityCode);

    public void MakePosts()
    {
        foreach (var commune in Communes)
        {
            OfCommune(commune);
        }

        // What Party, Front and mass organisations have is what is left of the number reported.
        var rest = catalogue.Position(Rest)!;
        var (each, over) = Math.DivRem(PeopleOfCommunes - Filled.Count, Communes.Count);
        for (var at = 0; at < Communes.Count; at++)
        {
            var count = each + (at < over ? 1 : 0);
            Add(Communes[at], Communes[at], rest, count + random.Next(-1, 2), count, Filled);
        }

        foreach (var department in Departments)
        {
            OfDepartment(department);
        }
    }

    /// <summary>Somebody in a place, free to move unless told otherwise.</summary>
    public StaffPerson Person(SamplePlace place, bool free, bool degree = true, string? speciality = null)
    {
        var sex = random.Next(100) < 46 ? Sex.Female : Sex.Male;
        var born = today.AddYears(-random.Next(free ? 27 : 24, free ? 50 : 59)).AddDays(-random.Next(1, 365));
        var main = speciality ?? (place.Position.Leads || place.Position.SpecialityCode == Rest ? Any() : place.Position.SpecialityCode);
        var second = random.Next(100) < 25 ? Any() : null;
        var young = sex == Sex.Female && born > today.AddYears(-42) && !free;
        var facts = new PersonFacts(
            SyntheticPeople.Name(random),
            born,
            sex,
            degree
                ? random.Next(100) < 18
                    ? Degree.Master
                    : Degree.University
                : random.Next(2) == 0
                    ? Degree.College
                    : Degree.Intermediate,
            HomeOf(place),
            place.Body.Path,
            place.Office.Path,
            place.Position.Code,
            new DateOnly(2025, 7, 1),
            main,
            random.Next(100) < 20 ? SkillLevel.Expert : SkillLevel.Good,
            second == main ? null : second,
            second is null || second == main ? null : SkillLevel.Able,
            young && random.Next(100) < 3 ? today.AddDays(random.Next(20, 200)) : null,
            young && random.Next(100) < 12 ? today.AddDays(random.Next(30, 900)) : null,
            !free && random.Next(1_000) < 4 ? today.AddDays(random.Next(10, 300)) : null,
            random.Next(100) < 6 ? "Kiêm nhiệm tổ công nghệ số cộng đồng" : null
        );
        return StaffPerson.Make($"CB{province}-{++made:00000}", province, facts, now);
    }

    private void OfCommune(Unit commune)
    {
        var size = Math.Clamp((commune.Place?.Population ?? 20_000) / 22_000.0, 0.7, 1.45);
        var (mountain, ward) = (IsMountain(commune), commune.Name.StartsWith("Phường", StringComparison.Ordinal));
        var offices = units.ChildrenOf(commune.Path).Append(commune).ToList();
        foreach (var position in catalogue.Positions.Where(position => position.Group != PositionGroup.Department && position.Code != Rest))
        {
            foreach (var office in offices.Where(position.Fits))
            {
                var quota =
                    position.Leads && position.Code != "lanh-dao-xa"
                        ? 1
                        : Math.Max(1, (int)Math.Round(Usual[position.Code] * (position.Leads ? 1 : size)));
                Add(commune, office, position, quota, Count(position, quota, mountain, ward), Filled);
            }
        }
    }

    private int Count(JobPosition position, int quota, bool mountain, bool ward)
    {
        var (missing, extra) =
            position.Leads ? (3, 0)
            : !IsScarce(position) ? (7, 22)
            : mountain ? (62, 0)
            : ward ? (8, 55)
            : (30, 12);
        var count = Enumerable.Range(0, quota).Count(_ => random.Next(100) >= missing);
        return count == quota && random.Next(100) < extra ? quota + 1 + (ward ? random.Next(2) : 0) : count;
    }

    private void OfDepartment(Unit department)
    {
        var leads = catalogue.Position("so-lanh-dao")!;
        Add(department, department, leads, 12, 12, OfDepartments);
        var own = catalogue.Positions.Where(position => position is { Group: PositionGroup.Department, Leads: false }).ToList();
        // Each has general staff and the trades nearest its name; all have some of the scarce ones.
        foreach (
            var position in own.Where(position =>
                position.SpecialityCode is "van-phong" or "ke-toan" or "cntt" or "tai-chinh"
                || Fits(department.Code, position.SpecialityCode)
            )
        )
        {
            var quota = Fits(department.Code, position.SpecialityCode) ? 24 : 5;
            var count = quota - random.Next(0, 2);
            // Some departments are over their number after the mergers: only those can lend and still keep what they need.
            Add(department, department, position, Posts.Count % 3 == 0 ? count - 1 : quota, count, OfDepartments);
        }
    }

    private static bool Fits(string department, string speciality) =>
        department switch
        {
            "so-noi-vu" => speciality is "noi-vu" or "lao-dong",
            "so-tu-phap" => speciality == "tu-phap",
            "so-tai-chinh" => speciality is "tai-chinh" or "ke-toan",
            "so-cong-thuong" => speciality == "cong-thuong",
            "so-nong-nghiep-moi-truong" => speciality is "nong-nghiep" or "dat-dai" or "moi-truong",
            "so-xay-dung" => speciality == "xay-dung",
            "so-khoa-hoc-cong-nghe" => speciality is "cntt" or "khoa-hoc",
            "so-van-hoa-the-thao-du-lich" => speciality is "van-hoa" or "thong-tin",
            "so-giao-duc-dao-tao" => speciality == "giao-duc",
            "so-y-te" => speciality == "y-te",
            _ => speciality == "van-phong",
        };

    private void Add(Unit body, Unit office, JobPosition position, int quota, int count, List<SamplePlace> filled)
    {
        Posts.Add(
            new Post
            {
                Id = PostId.New(),
                ProvinceCode = province,
                OwnerPath = body.Path,
                UnitPath = office.Path,
                PositionCode = position.Code,
                Quota = Math.Max(0, quota),
            }
        );
        filled.AddRange(Enumerable.Repeat(new SamplePlace(body, office, position), count));
    }

    private string Any() => trades[random.Next(trades.Count)];

    private string? HomeOf(SamplePlace place)
    {
        var choice = random.Next(100);
        return choice < 55 && place.Body.Kind == UnitKind.Commune ? place.Body.Path
            : choice < 85 ? Communes[random.Next(Communes.Count)].Path
            : null;
    }
}
