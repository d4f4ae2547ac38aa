using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Projects.Milestones;

/// <summary>The owner plans a gate of its project, or records that it was passed.</summary>
internal sealed class KeepMilestone(WriteGate gate)
{
    /// <returns>The code of the project.</returns>
    public Task<Result<string>> RunAsync(string code, MilestoneInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await ProjectReads.OpenAsync(write.Db, code, seat, token) is not { } row)
                {
                    return ProjectRefusals.NotFound;
                }

                var today = OfficeClock.DayOf(write.Deed.At);
                if ((ProjectCompetence.AgainstKeeping(row, seat) ?? Against(input, today)) is { } against)
                {
                    return against;
                }

                var (milestones, name) = (write.Db.ProjectMilestones, NameOf(input.Gate, today));
                var milestone = await milestones.FirstOrDefaultAsync(
                    one => one.ProvinceCode == row.ProvinceCode && one.ProjectId == row.Id && one.Gate == input.Gate,
                    token
                );
                if (milestone is null)
                {
                    milestone = new ProjectMilestone
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = row.ProvinceCode,
                        ProjectId = row.Id,
                        Gate = input.Gate,
                    };
                    write.Db.Add(milestone);
                }

                milestone.Write(input, seat.Signature);
                write.Record(
                    "project.milestone",
                    MoveProject.Kind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.OwnerPath,
                    input.DoneOn is { } done
                        ? $"Mốc {input.Gate}, {name}: xong ngày {VietnameseFormat.Date(done)}, {input.Number}"
                        : $"Mốc {input.Gate}, {name}: dự kiến ngày {VietnameseFormat.Date(milestone.PlannedOn!.Value)}"
                );
                return row.Code;
            },
            ct
        );

    private static Refusal? Against(MilestoneInput input, DateOnly today) =>
        Refusal.Together([
            ProjectGates.On(today).Any(one => one.Order == input.Gate) ? null : ProjectRefusals.GateUnknown,
            input is { PlannedOn: null, DoneOn: null } ? ProjectRefusals.MilestoneEmpty : null,
            input.DoneOn > today ? ProjectRefusals.DayWrong with { Field = "DoneOn" } : null,
            input.DoneOn is not null && input.Number.Length is 0 or > Project.NumberLength ? ProjectRefusals.NumberMissing : null,
        ]);

    private static string NameOf(int order, DateOnly today) => ProjectGates.On(today).First(one => one.Order == order).Name;
}
