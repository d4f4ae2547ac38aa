using Microsoft.EntityFrameworkCore;
using ThongSuot.Demonstration.Identity;
using ThongSuot.Finance;
using ThongSuot.Finance.Projects;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Finance;

/// <summary>
/// Public investment of the demonstration province: the published 55 of 148 communes with a board of projects, and made-up projects, half
/// of them carried over from abolished districts; some have no new owner yet, some are late with their settlement.
/// </summary>
internal sealed class DemonstrationProjects(IDbContextFactory<Db> contexts, WriteGate gate, Units units, OfficeClock clock) : IDemonstration
{
    /// <summary>Published in September 2025 by the province.</summary>
    public const int Boards = 55;

    private const string Province = DemonstrationAccounts.ProvinceCode;
    private const long Million = 1_000_000;
    private const int Projects = 120;

    private static readonly string[] Works =
    [
        "Đường trục {0}, đoạn trung tâm – khu 5",
        "Trường tiểu học {0}, nhà lớp học 12 phòng",
        "Cải tạo, sửa chữa trụ sở {0}",
        "Kênh mương nội đồng {0}",
        "Trạm y tế {0}",
        "Nhà văn hóa khu 3 {0}",
        "Cấp nước sinh hoạt tập trung {0}",
        "Hạ tầng khu tái định cư {0}",
    ];

    private static readonly Lazy<ILookup<string, OldUnit>> Before = new(() =>
        OldUnits.Of(Province).ToLookup(unit => unit.Successors[0].Path, StringComparer.Ordinal)
    );

    public int Order => 66;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var projects = db.Projects;
            if (await projects.AnyAsync(row => row.ProvinceCode == Province, ct))
            {
                return;
            }
        }

        var result = await gate.RunAsync(Deed.BySystem(clock.Now, "Dữ liệu trình diễn"), WriteAsync, ct);
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }

    private async Task<Result> WriteAsync(Write write, CancellationToken ct)
    {
        var (random, today) = (new Random(20260106), clock.Today);
        var communes = units.CommunesOf(Province);
        foreach (var commune in communes.Where((_, at) => at * Boards / communes.Count != (at + 1) * Boards / communes.Count))
        {
            write.Db.Add(
                new ProjectBoard
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = Province,
                    UnitPath = commune.Path,
                    Name = $"Ban Quản lý dự án {commune.Name}",
                    Number = $"{random.Next(20, 400)}/QĐ-UBND",
                    Since = new DateOnly(2025, 8, 1).AddDays(random.Next(0, 60)),
                }
            );
        }

        var series = $"DA{Province}-{today.Year}";
        var number = await write.Db.NextNumberAsync(series, ct, Projects);
        for (var at = 0; at < Projects; at++)
        {
            var commune = communes[at * communes.Count / Projects];
            write.Db.AddRange(Made($"{series}-{number + at:0000}", commune, at, random, today));
        }

        write.Record(
            "project.demonstration",
            MoveProject.Kind,
            Guid.Empty,
            Province,
            UnitPath.OfProvince(Province),
            $"Tạo {VietnameseFormat.Number(Projects)} dự án trình diễn"
        );
        return Result.Done;
    }

    /// <summary>A project with its capital and its payments, whose sum is what it has disbursed.</summary>
    private static IEnumerable<object> Made(string code, Unit commune, int at, Random random, DateOnly today)
    {
        var total = random.Next(4, 60) * 500 * Million;
        var orphan = IsOrphan(at);
        var state = (at % 7) switch
        {
            0 => ProjectState.HandedOver,
            1 => ProjectState.Verifying,
            2 => ProjectState.InvestmentApproved,
            _ => ProjectState.Construction,
        };
        // Before this year and the last it was paid under its former owner; one that is not contracted was paid nothing.
        var years = orphan || state == ProjectState.InvestmentApproved ? [] : new[] { today.Year - 1, today.Year };
        var payments = years.SelectMany(year => PaymentsOf(year, total / 4, random, today)).ToList();
        var earlier = state switch
        {
            ProjectState.InvestmentApproved => 0,
            ProjectState.Construction => total / 100 * random.Next(5, 20),
            _ => Math.Max(0, (total / 100 * random.Next(88, 98)) - payments.Sum(paid => paid.Amount)),
        };
        var disbursed = earlier + payments.Sum(paid => paid.Amount);
        var facts = FactsOf(commune, at, random, today, (state, total, disbursed));
        var project = Project.Of(code, Province, facts, today);
        if (state == ProjectState.Construction)
        {
            // Some works run behind the money, some stand and nobody accepted them.
            var ahead = (at % 5) switch
            {
                0 => -34,
                1 => -18,
                _ => 6,
            };
            project.ReportProgress(Math.Clamp((int)(disbursed * 100 / total) + ahead, 3, 100), today.AddDays(-(at % 20)), string.Empty);
        }

        return years
            .Select(object (year) => CapitalOf(project.Id, year, total / 4, random))
            .Concat(payments.Select(paid => PaymentOf(project.Id, paid, random)))
            .Concat(ProjectParts.PartsOf(project, facts, at, today))
            .Prepend(project);
    }

    /// <summary>The district in which most of the commune lay.</summary>
    private static string FormerOwner(Unit commune)
    {
        var district = Before.Value[commune.Path].GroupBy(unit => unit.District).MaxBy(units => units.Count())!.Key;
        return $"UBND {char.ToLowerInvariant(district[0])}{district[1..]} (cũ)";
    }

    private static ProjectFacts FactsOf(
        Unit commune,
        int at,
        Random random,
        DateOnly today,
        (ProjectState State, long Total, long Disbursed) known
    )
    {
        var (state, total, disbursed) = known;
        var (carried, orphan) = (at % 2 == 0, IsOrphan(at));
        return new ProjectFacts(
            string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                Works[((at * 5) + (at / Works.Length)) % Works.Length],
                Inside(commune.Name)
            ),
            at % 11 == 0 ? ProjectGroup.B : ProjectGroup.C,
            commune.Path,
            orphan ? null : commune.Path,
            carried ? FormerOwner(commune) : null
        )
        {
            State = state,
            Total = total,
            MediumTerm = total / 10 * 9,
            Contracted = state == ProjectState.InvestmentApproved ? 0 : total / 100 * 98,
            ContractNumber = state == ProjectState.InvestmentApproved ? null : $"{random.Next(10, 99)}/2025/HĐ-XD",
            Contractor = state == ProjectState.InvestmentApproved ? null : $"Công ty Xây dựng Mẫu {1 + (at % 9)}",
            Disbursed = disbursed,
            Accepted = at % 9 == 3 ? disbursed / 10 * 7 : disbursed,
            HandedOverOn = today.AddDays(-random.Next(20, state == ProjectState.Verifying ? 80 : 170)),
        };
    }

    private static bool IsOrphan(int at) => at % 8 == 4;

    /// <summary>Month by month, some faster than others.</summary>
    private static List<(int Year, DateOnly On, long Amount)> PaymentsOf(int year, long capital, Random random, DateOnly today)
    {
        var part = capital / 12 * random.Next(35, 100) / 100;
        return Enumerable
            .Range(2, 11)
            .Select(month => (year, On: new DateOnly(year, month, random.Next(3, 27)), part))
            .Where(paid => paid.On < today)
            .ToList();
    }

    private static ProjectCapital CapitalOf(ProjectId project, int year, long amount, Random random) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = Province,
            ProjectId = project,
            Year = year,
            Amount = amount,
            Number = $"{random.Next(100, 999)}/QĐ-UBND",
            On = new DateOnly(year, 1, 10),
        };

    private static ProjectPayment PaymentOf(ProjectId project, (int Year, DateOnly On, long Amount) paid, Random random) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = Province,
            ProjectId = project,
            Year = paid.Year,
            Amount = paid.Amount,
            Voucher = $"GRT-{paid.On.Month:00}{random.Next(1000, 9999)}",
            On = paid.On,
        };

    private static string Inside(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
