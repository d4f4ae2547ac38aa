using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Finance.Projects.Milestones;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Finance.Projects.Open;

/// <summary>Reads projects as a seat sees them, a hundred at a time, so that a province leaves while it is read.</summary>
internal sealed class OpenProjects(IDbContextFactory<Db> contexts, FinanceBooks books, OfficeClock clock)
{
    private const int Chunk = 100;
    private const string OutsideContracts = "Chi phí không theo hợp đồng";

    public async IAsyncEnumerable<OpenProject> ReadAsync(Seat seat, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        string? last = null;
        while (true)
        {
            var after = last ?? string.Empty;
            var rows = await ProjectReads
                .Seen(db, seat)
                .AsNoTracking()
                .Where(row => string.Compare(row.Code, after) > 0)
                .OrderBy(row => row.Code)
                .Take(Chunk)
                .ToListAsync(ct);
            if (rows.Count == 0)
            {
                yield break;
            }

            var parts = await PartsAsync(db, seat.ProvinceCode, [.. rows.Select(row => row.Id)], ct);
            foreach (var row in rows)
            {
                yield return Of(row, parts);
            }

            last = rows[^1].Code;
        }
    }

    private static async Task<Parts> PartsAsync(Db db, string province, List<ProjectId> ids, CancellationToken ct)
    {
        var (capitals, payments) = (db.ProjectCapitals, db.ProjectPayments);
        var (contracts, milestones) = (db.ProjectContracts, db.ProjectMilestones);
        return new(
            (
                await capitals.AsNoTracking().Where(row => row.ProvinceCode == province && ids.Contains(row.ProjectId)).ToListAsync(ct)
            ).ToLookup(row => row.ProjectId),
            (
                await payments.AsNoTracking().Where(row => row.ProvinceCode == province && ids.Contains(row.ProjectId)).ToListAsync(ct)
            ).ToLookup(row => row.ProjectId),
            (
                await contracts.AsNoTracking().Where(row => row.ProvinceCode == province && ids.Contains(row.ProjectId)).ToListAsync(ct)
            ).ToLookup(row => row.ProjectId),
            (
                await milestones.AsNoTracking().Where(row => row.ProvinceCode == province && ids.Contains(row.ProjectId)).ToListAsync(ct)
            ).ToLookup(row => row.ProjectId)
        );
    }

    private OpenProject Of(Project row, Parts parts)
    {
        var (contracts, owner) = (
            parts.Contracts[row.Id].OrderBy(one => one.SignedOn).ThenBy(one => one.Number).ToList(),
            IdOf(row.OwnerPath)
        );
        var payments = parts.Payments[row.Id].OrderBy(one => one.On).ToList();
        var gates = ProjectGates.On(clock.Today).ToDictionary(gate => gate.Order);
        return new OpenProject
        {
            Id = $"ts-{row.Code}",
            Updated = clock.Now,
            Title = row.Name,
            Status = StatusOf(row.State),
            Locations = [new(IdOf(row.PlacePath), books.NameOf(row.PlacePath))],
            Budget = new OpenBudget
            {
                Amount = new(row.Total),
                BudgetBreakdown =
                [
                    .. parts
                        .Capitals[row.Id]
                        .GroupBy(one => one.Year)
                        .OrderBy(year => year.Key)
                        .Select(year => new OpenBudgetLine(
                            $"{row.Code}-{year.Key}",
                            $"Vốn kế hoạch năm {year.Key}",
                            new(year.Sum(one => one.Amount)),
                            new(Day(new(year.Key, 1, 1)), Day(new(year.Key + 1, 1, 31)))
                        )),
                ],
            },
            // An orphan has no authority until one confirms.
            PublicAuthority = row.IsOrphan ? null : new(owner, books.NameOf(row.OwnerPath)),
            Parties =
            [
                .. row.IsOrphan ? [] : new[] { new OpenParty(owner, books.NameOf(row.OwnerPath), ["publicAuthority", "buyer"]) },
                .. contracts
                    .Select(one => one.Contractor)
                    .Distinct(StringComparer.Ordinal)
                    .Select((name, at) => new OpenParty($"{row.Code}-supplier-{at + 1}", name, ["supplier"])),
            ],
            ContractingProcesses = contracts.Count == 0 && payments.Count == 0 ? null : ProcessesOf(row, contracts, payments),
            Milestones = parts.Milestones[row.Id].Any()
                ?
                [
                    .. parts
                        .Milestones[row.Id]
                        .Where(one => gates.ContainsKey(one.Gate))
                        .OrderBy(one => one.Gate)
                        .Select(one => Of(one, gates[one.Gate])),
                ]
                : null,
            Completion =
                row.HandedOverOn is null && row.SettledTotal == 0
                    ? null
                    : new OpenCompletion
                    {
                        EndDate = At(row.HandedOverOn),
                        FinalValue = row.SettledTotal > 0 ? new(row.SettledTotal) : null,
                    },
        };
    }

    private static IReadOnlyList<OpenProcess> ProcessesOf(Project row, List<ProjectContract> contracts, List<ProjectPayment> payments)
    {
        var suppliers = contracts.Select(one => one.Contractor).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. contracts.Select(
                (one, at) =>
                    new OpenProcess(
                        $"{row.Code}-{at + 1}",
                        new OpenSummary
                        {
                            Title = one.Package,
                            Tender = new(new(one.Planned)),
                            Suppliers = [new($"{row.Code}-supplier-{suppliers.IndexOf(one.Contractor) + 1}", one.Contractor)],
                            ContractValue = new(one.Value),
                            ContractPeriod = new(Day(one.SignedOn), null),
                            Transactions = TransactionsOf(payments.Where(paid => paid.ContractId == one.Id)),
                        }
                    )
            ),
            .. payments.Exists(paid => paid.ContractId is null)
                ? new[]
                {
                    new OpenProcess(
                        $"{row.Code}-other",
                        new OpenSummary
                        {
                            Title = OutsideContracts,
                            Suppliers = [],
                            Transactions = TransactionsOf(payments.Where(paid => paid.ContractId is null)),
                        }
                    ),
                }
                : [],
        ];
    }

    /// <summary>Each once: a voucher that an old list brought twice is told apart by its number in the list.</summary>
    private static List<OpenTransaction>? TransactionsOf(IEnumerable<ProjectPayment> payments)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = payments
            .Select(paid =>
            {
                seen[paid.Voucher] = seen.GetValueOrDefault(paid.Voucher) + 1;
                var id = seen[paid.Voucher] == 1 ? paid.Voucher : $"{paid.Voucher}-{seen[paid.Voucher]}";
                return new OpenTransaction(id, Day(paid.On), new(paid.Amount));
            })
            .ToList();
        return all.Count == 0 ? null : all;
    }

    private OpenMilestone Of(ProjectMilestone one, ProjectGate gate) =>
        new(
            $"{gate.Order}",
            gate.Name,
            "approval",
            At(one.PlannedOn),
            At(one.DoneOn),
            one.DoneOn is not null ? "met"
                : one.IsLate(clock.Today) ? "notMet"
                : "scheduled"
        );

    private static string StatusOf(ProjectState state) =>
        state switch
        {
            ProjectState.Preparation => "identification",
            ProjectState.InvestmentApproved => "preparation",
            ProjectState.ContractSigned or ProjectState.Construction => "implementation",
            ProjectState.Closed => "completed",
            _ => "completion",
        };

    private static DateTimeOffset? At(DateOnly? day) => day is { } value ? Day(value) : null;

    /// <summary>Midnight of Vietnam, written with its offset: whoever reads the date alone reads the right one.</summary>
    private static DateTimeOffset Day(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), OfficeClock.VietnamOffset);

    private static string IdOf(string path) => $"VN-{path.Trim('/').Replace('/', '-')}";

    private sealed record Parts(
        ILookup<ProjectId, ProjectCapital> Capitals,
        ILookup<ProjectId, ProjectPayment> Payments,
        ILookup<ProjectId, ProjectContract> Contracts,
        ILookup<ProjectId, ProjectMilestone> Milestones
    );
}
