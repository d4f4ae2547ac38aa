using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Competences.Cliff;

/// <param name="FallsOn">The day on which the basis is gone.</param>
internal sealed record PlanInput(string Subject, DateOnly FallsOn, CliffRemedy Remedy, string Content, DateOnly DueOn);

/// <summary>Writes what the province does about a task that falls; a second plan for the same day takes the place of the first.</summary>
internal sealed class PlanCliff(WriteGate gate, CliffReader reader)
{
    public async Task<Result<string>> RunAsync(PlanInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        if (!CompetenceSeats.Keeps(seat))
        {
            return CompetenceRefusals.NotKeeper;
        }

        var view = await reader.ReadAsync(new Scope(UnitPath.OfProvince(seat.ProvinceCode)), input.FallsOn, ct);
        if (view.Lines.FirstOrDefault(line => line.Before.Subject == input.Subject && line.Kind != CliffKind.Lasting) is not { } line)
        {
            return CompetenceRefusals.NotFalling;
        }

        return await gate.RunAsync<string>(deed, async (write, token) => await PlanAsync(write, input, line.Before.Name, seat, token), ct);
    }

    private static async Task<Result<string>> PlanAsync(Write write, PlanInput input, string name, Seat seat, CancellationToken ct)
    {
        var (province, subject, day, plans) = (seat.ProvinceCode, input.Subject, input.FallsOn, write.Db.CliffPlans);
        var plan = await plans.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Subject == subject && row.FallsOn == day, ct);
        if (plan is null)
        {
            plan = CliffPlan.For(province, subject, day);
            plans.Add(plan);
        }

        if (plan.Set(input.Remedy, input.Content, input.DueOn, seat.Signature, write.Deed.At).Refusal is { } refusal)
        {
            return refusal;
        }

        var words = $"Phương án khi hết căn cứ ngày {VietnameseFormat.Date(day)}: {name}";
        write.Record("competences.planned", "cliff-plan", plan.Id.Value, province, UnitPath.OfProvince(province), words);
        return "Đã ghi phương án.";
    }
}
