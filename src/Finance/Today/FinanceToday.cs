using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Projects;
using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Today;

namespace ThongSuot.Finance.Today;

/// <summary>Decisions and spendings that wait for the next step, for the accountant and for the leader.</summary>
internal sealed class FinanceToday : ITodaySource
{
    public string Name => "Ngân sách";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        var projects = await ProjectsAsync(db, seat, ct);
        var own = FinanceSeats.GivesFor(seat);
        var (keeps, approves) = (FinanceSeats.KeepsBooksOf(own, seat), FinanceSeats.ApprovesFor(own, seat));
        return keeps || approves
            ? [.. await DecisionsAsync(db, seat, own, approves, ct), .. await EntriesAsync(db, seat, approves, ct), .. projects]
            : projects;
    }

    /// <summary>Projects whose capital or payments wait for this seat's word.</summary>
    private static async Task<IReadOnlyList<TodayLine>> ProjectsAsync(Db db, Seat seat, CancellationToken ct)
    {
        var own = new UnitPath(seat.UnitPath).Organisation;
        var capital = seat.Role == Role.ProvinceLeader || (seat.Role == Role.DepartmentLeader && FinanceSeats.IsFinance(seat));
        if (!capital && !(seat.Role is Role.CommuneLeader or Role.DepartmentLeader && seat.SpeaksFor == own))
        {
            return [];
        }

        var (projects, requests, province) = (db.Projects, db.ProjectRequests, seat.ProvinceCode);
        var me = seat.AccountId;
        var batch = new TodayBatch<Project>(rows => rows.OrderBy(row => row.Code));
        batch.Ask(
            TodayPart.ToDo,
            capital ? "dự án chờ xác nhận vốn" : "dự án chờ xác nhận giải ngân, nghiệm thu",
            $"/ngan-sach/du-an?nhom={ProjectLists.Waiting}",
            projects
                .AsNoTracking()
                .Where(row => row.ProvinceCode == province && row.Waiting > 0 && (capital || row.OwnerPath == own))
                .Where(row =>
                    requests.Any(one =>
                        one.ProvinceCode == province
                        && one.ProjectId == row.Id
                        && one.State == RequestState.Waiting
                        && (one.Kind == RequestKind.Capital) == capital
                        && one.AskedBy != me
                    )
                )
        );
        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Name,
                },
            row => new TodayItem($"{row.Code}: {CleanText.CutTo(row.Name, 80)}", $"/ngan-sach/du-an/{row.Code}", null),
            ct
        );
    }

    private static Task<IReadOnlyList<TodayLine>> DecisionsAsync(Db db, Seat seat, string own, bool approves, CancellationToken ct)
    {
        var decisions = db.BudgetDecisions;
        var batch = new TodayBatch<BudgetDecision>(rows => rows.OrderBy(row => row.At).ThenBy(row => row.Code));
        batch.Ask(
            approves ? TodayPart.ToDo : TodayPart.WaitingFor,
            "quyết định giao dự toán chờ duyệt",
            $"/ngan-sach/quyet-dinh?nhom={DecisionLists.Submitted.Slug}",
            DecisionLists.Pick(decisions.AsNoTracking().Within(FinanceSeats.ScopeOf(seat), row => row.GiverPath), DecisionLists.Submitted)
        );
        return batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Summary,
                },
            row => new TodayItem($"{row.Code}: {row.Name}", $"/ngan-sach/quyet-dinh/{row.Code}", null),
            ct
        );
    }

    private static Task<IReadOnlyList<TodayLine>> EntriesAsync(Db db, Seat seat, bool approves, CancellationToken ct)
    {
        var entries = db.BudgetEntries;
        var batch = new TodayBatch<BudgetEntry>(rows => rows.OrderBy(row => row.AskedOn).ThenBy(row => row.Code));
        if (!FinanceSeats.ScopeOf(seat).IsProvince)
        {
            Ask(approves ? TodayPart.ToDo : TodayPart.WaitingFor, "khoản chi, cam kết chờ duyệt", EntryLists.Asked);
            Ask(approves ? TodayPart.ToDo : TodayPart.WaitingFor, "khoản chi chờ duyệt ghi giảm", EntryLists.Reversals);
            Ask(approves ? TodayPart.ToDo : TodayPart.WaitingFor, "chứng từ kho bạc chờ xác nhận", EntryLists.Listed);
            Ask(approves ? TodayPart.WaitingFor : TodayPart.ToDo, "khoản chi chờ kho bạc", EntryLists.Approved);
        }

        return batch.ReadAsync<MoneyRow>(
            line =>
                row => new MoneyRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Content,
                    Amount = row.Amount,
                },
            row => new TodayItem(
                $"{row.Code}: {CleanText.CutTo(row.Name, 80)}, {VietnameseFormat.Money(row.Amount)}",
                $"/ngan-sach/chi/{row.Code}",
                null
            ),
            ct
        );

        void Ask(TodayPart part, string text, string slug) =>
            batch.Ask(
                part,
                text,
                $"/ngan-sach/chi?nhom={slug}",
                EntryLists.Pick(entries.AsNoTracking().Within(FinanceSeats.ScopeOf(seat), row => row.UnitPath), slug)
            );
    }

    private sealed class MoneyRow : TodayRow
    {
        public long Amount { get; init; }
    }
}
