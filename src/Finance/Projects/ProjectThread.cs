using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Finance.Projects;

/// <summary>Projects as whoever walks the thread sees them: a difficulty raised from one leads back to it.</summary>
internal sealed class ProjectThread(FinanceBooks books, PermissionRegistry permissions)
    : RecordThread<Project>(MoveProject.Kind, FinancePermissions.View, permissions)
{
    protected override IQueryable<Project> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(ProjectId.From).ToList();
        return ProjectReads.Seen(db, seat).Where(row => keys.Contains(row.Id));
    }

    protected override ThreadItem ItemOf(Project row) =>
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
