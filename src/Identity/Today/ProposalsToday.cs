using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Identity.Today;

/// <summary>What waits for a second person, and what the seat itself waits for.</summary>
internal sealed class ProposalsToday(PermissionRegistry registry) : ITodaySource
{
    public string Name => "Chờ xác nhận";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, IdentityPermissions.Confirm))
        {
            return [];
        }

        var batch = new TodayBatch<Proposal>(rows => rows.OrderBy(row => row.ProposedAt));
        Ask(TodayPart.ToDo, "việc quản trị chờ tôi xác nhận", AwaitingLists.Others, leads: seat.Role == Role.Administrator);
        Ask(TodayPart.WaitingFor, "việc quản trị tôi đề nghị, chờ người khác xác nhận", AwaitingLists.Own);
        return await batch.ReadAsync<TodayRow>(
            line => row => new TodayRow { Line = line, Name = row.Text },
            row => new(row.Name, "/quan-tri/cho-xac-nhan", null),
            ct
        );

        void Ask(TodayPart part, string text, string group, bool leads = false) =>
            batch.Ask(part, text, $"/quan-tri/cho-xac-nhan?nhom={group}", AwaitingLists.Pick(db, seat, group), leads);
    }
}
