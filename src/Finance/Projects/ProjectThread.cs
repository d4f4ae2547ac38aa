using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Finance.Projects;

/// <summary>Projects as whoever walks the thread sees them: a difficulty raised from one leads back to it.</summary>
internal sealed class ProjectThread(FinanceBooks books, PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [MoveProject.Kind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, FinancePermissions.View))
        {
            return [];
        }

        var keys = ids.Select(ProjectId.From).ToList();
        var rows = await ProjectReads.Seen(db, seat).AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return [.. rows.Select(ItemOf)];
    }

    private ThreadItem ItemOf(Project row) =>
        new(
            MoveProject.Kind,
            row.Id.Value,
            "Dự án",
            row.Code,
            row.Name,
            row.IsOrphan ? ProjectLabels.Of(row.Carry) : ProjectLabels.Of(row.State),
            row.IsOrphan ? "overdue" : ProjectLabels.Style(row.State),
            row.IsOrphan || row.State == ProjectState.Closed ? null : books.NameOf(row.OwnerPath),
            $"/ngan-sach/du-an/{row.Code}",
            OfficeClock.StartOf(row.AddedOn)
        );
}
