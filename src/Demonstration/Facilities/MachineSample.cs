using ThongSuot.Facilities.Connections;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing;

namespace ThongSuot.Demonstration.Facilities;

/// <summary>Makes up what stands in the offices of a commune.</summary>
internal sealed class MachineSample(Random random, DateOnly today)
{
    private static readonly string[] Posts =
    [
        "Công chức Văn phòng – Thống kê",
        "Công chức Tư pháp – Hộ tịch",
        "Công chức Tài chính – Kế toán",
        "Công chức Địa chính",
        "Công chức Văn hóa – Xã hội",
    ];

    private static readonly string[] Providers = ["VNPT", "Viettel", "MobiFone", "FPT Telecom"];

    /// <summary>Some of what is needed is missing, here more and there less.</summary>
    public IEnumerable<MachineFacts> Of(IReadOnlyList<Site> sites, BodyHeadcount? staff)
    {
        var (centre, counters) = (sites.FirstOrDefault(site => site.HasCentre) ?? sites[0], sites.Sum(site => site.Counters));
        var (people, share) = (
            staff is { People: > 0 } ? staff.People : sites.Sum(site => site.People),
            0.75 + (random.NextDouble() * 0.35)
        );
        var wanted = new (MachineKind Kind, int Count)[]
        {
            (MachineKind.Computer, people),
            (MachineKind.CounterComputer, counters),
            (MachineKind.Scanner, (counters + 1) / 2),
            (MachineKind.Printer, (counters + 1) / 2),
            (MachineKind.CardReader, counters),
            (MachineKind.Queue, 1),
            (MachineKind.Kiosk, 1),
            (MachineKind.SignDevice, Math.Max(3, staff?.Leaders ?? 0)),
            (MachineKind.Ups, sites.Count),
            (MachineKind.LargeScanner, 1),
        };
        foreach (var (kind, count) in wanted)
        {
            var held = (int)Math.Round(count * share * (0.8 + (random.NextDouble() * 0.4)));
            for (var at = 0; at < held; at++)
            {
                yield return FactsOf(kind, kind is MachineKind.Computer or MachineKind.Ups ? sites[at % sites.Count] : centre);
            }
        }
    }

    /// <summary>What becomes of one: most are used, some wait, some are spare.</summary>
    public void Tell(Machine machine, AccountId by)
    {
        var done = random.Next(100) switch
        {
            < 2 => machine.Ask(MachineAct.AskRepair, "Không lên nguồn, kẹt giấy", by),
            < 4 => machine.Ask(MachineAct.AskReplacement, "Chậm, không cài được phần mềm mới", by),
            < 7 when machine.Condition != MachineCondition.Broken => machine.Go(
                MachineAct.SetAside,
                MachineState.Spare,
                "Sắp xếp lại phòng ban, không còn người dùng",
                needsReason: true
            ),
            _ => Result.Done,
        };
        if (done.IsRefused)
        {
            throw new InvalidOperationException(done.Refusal.Message);
        }
    }

    public Connection LineOf(Site site)
    {
        var (contracted, line) = (
            random.Next(1, 7) * 50,
            new Connection
            {
                ProvinceCode = site.ProvinceCode,
                SiteId = site.Id,
                UnitPath = site.UnitPath,
            }
        );
        var weak = random.Next(20) == 0;
        line.Take(
            new(
                Providers[random.Next(Providers.Length)],
                contracted,
                weak ? random.Next(4, 18) : (int)(contracted * (0.5 + (random.NextDouble() / 2))),
                today.AddDays(-random.Next(1, random.Next(10) == 0 ? 160 : 60)),
                random.Next(4) == 0,
                random.Next(3) == 0 ? 0 : random.Next(1, 5) * 30
            ),
            "Tổ công nghệ số cộng đồng"
        );
        return line;
    }

    private MachineFacts FactsOf(MachineKind kind, Site site)
    {
        var (name, price) = kind switch
        {
            MachineKind.Computer => ("Dell OptiPlex 3000", 13_500_000L),
            MachineKind.CounterComputer => ("HP ProDesk 400 G9", 15_900_000L),
            MachineKind.Scanner => ("Fujitsu fi-8170", 18_500_000L),
            MachineKind.Printer => ("Canon LBP 6230dn", 4_900_000L),
            MachineKind.CardReader => ("Đầu đọc thẻ chip ACR39U", 1_200_000L),
            MachineKind.Queue => ("Máy lấy số tự động kèm màn hình", 38_000_000L),
            MachineKind.Kiosk => ("Ki-ốt tự phục vụ 32 inch", 92_000_000L),
            MachineKind.SignDevice => ("USB Token ký số", 650_000L),
            MachineKind.Ups => ("Santak TG 1000", 2_600_000L),
            _ => ("Epson DS-50000 A3", 46_000_000L),
        };
        var set = kind switch
        {
            MachineKind.Computer or MachineKind.CounterComputer => new MachineSet(random.Next(5) == 0 ? 4 : 8, null, null, null),
            MachineKind.Scanner => new(null, random.Next(6) == 0 ? 25 : 70, 600, null),
            MachineKind.LargeScanner => new(null, null, 600, null),
            MachineKind.Ups => new(null, null, null, random.Next(3) == 0 ? 15 : 30),
            _ => default,
        };
        var condition = random.Next(20) switch
        {
            0 => MachineCondition.Broken,
            < 4 => MachineCondition.Worn,
            < 10 => MachineCondition.Fair,
            _ => MachineCondition.Good,
        };
        var serial = $"SN{random.Next(1_000_000, 9_999_999)}{random.Next(100, 999)}";
        return new(kind, name, random.Next(2015, today.Year), serial, condition, site.Id, Posts[random.Next(Posts.Length)], price, set);
    }
}
