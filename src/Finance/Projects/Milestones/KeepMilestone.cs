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
                var known = await milestones
                    .Where(one => one.ProvinceCode == row.ProvinceCode && one.ProjectId == row.Id)
                    .ToListAsync(token);
                var milestone = known.Find(one => one.Gate == input.Gate);
                if (AgainstDone(input, milestone, known, row, seat, today) is { } undone)
                {
                    return undone;
                }

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

                var was =
                    milestone is { DoneOn: { } past, Number: { } paper } && (past != input.DoneOn || paper != input.Number)
                        ? $" (trước đó: {VietnameseFormat.Date(past)}, {paper}, {milestone.ByName})"
                        : string.Empty;
                milestone.Write(input, seat.Signature);
                write.Record(
                    "project.milestone",
                    MoveProject.Kind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.OwnerPath,
                    input.DoneOn is { } done
                        ? $"Mốc {input.Gate}, {name}: xong ngày {VietnameseFormat.Date(done)}, {input.Number}{was}"
                        : $"Mốc {input.Gate}, {name}: dự kiến ngày {VietnameseFormat.Date(input.PlannedOn!.Value)}"
                );
                return row.Code;
            },
            ct
        );

    /// <summary>A new day or document: not before the gate before it was done, and a leader's own gate by the leader.</summary>
    private static Refusal? AgainstDone(
        MilestoneInput input,
        ProjectMilestone? stands,
        List<ProjectMilestone> known,
        Project row,
        Seat seat,
        DateOnly today
    )
    {
        if (input.DoneOn is not { } done || (done == stands?.DoneOn && input.Number == stands.Number))
        {
            return null;
        }

        var before = known.Where(one => one.Gate < input.Gate && one.DoneOn is not null).MaxBy(one => one.Gate);
        return ProjectGates.On(today).First(one => one.Order == input.Gate).ByLeader && !FinanceSeats.ApprovesFor(row.OwnerPath, seat)
                ? ProjectRefusals.GateLeaderOnly
            : done < before?.DoneOn ? ProjectRefusals.GateTooEarly(before.Gate, before.DoneOn.Value)
            : null;
    }

    private static Refusal? Against(MilestoneInput input, DateOnly today) =>
        Refusal.Together([
            ProjectGates.On(today).Any(one => one.Order == input.Gate) ? null : ProjectRefusals.GateUnknown,
            input is { PlannedOn: null, DoneOn: null } ? ProjectRefusals.MilestoneEmpty : null,
            input.DoneOn is { } done ? ProjectDays.Against(done, today, field: "DoneOn") : null,
            input.DoneOn is not null && input.Number.Length is 0 or > Project.NumberLength ? ProjectRefusals.NumberMissing : null,
        ]);

    private static string NameOf(int order, DateOnly today) => ProjectGates.On(today).First(one => one.Order == order).Name;
}
