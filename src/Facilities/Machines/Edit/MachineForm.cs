using Microsoft.AspNetCore.Mvc.ModelBinding;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Machines.Edit;

/// <summary>The form as typed.</summary>
internal sealed class MachineForm
{
    public string? Unit { get; set; }

    public MachineKind Kind { get; set; } = MachineKind.Computer;

    public string? Name { get; set; }

    public int? Year { get; set; }

    public string? Serial { get; set; }

    public MachineCondition Condition { get; set; } = MachineCondition.Good;

    public Guid? Site { get; set; }

    public string? Post { get; set; }

    public string? Value { get; set; }

    public int? Memory { get; set; }

    public int? Speed { get; set; }

    public int? Resolution { get; set; }

    public int? Minutes { get; set; }

    public static MachineForm Of(Machine machine) =>
        new()
        {
            Unit = machine.UnitPath,
            Kind = machine.Kind,
            Name = machine.Name,
            Year = machine.Year,
            Serial = machine.Serial,
            Condition = machine.Condition,
            Site = machine.SiteId?.Value,
            Post = machine.Post,
            Value = VietnameseFormat.Number(machine.Value),
            Memory = machine.Memory,
            Speed = machine.Speed,
            Resolution = machine.Resolution,
            Minutes = machine.Minutes,
        };

    /// <summary>What it says; what cannot be read is said at its field.</summary>
    public MachineFacts Read(ModelStateDictionary state) =>
        new(
            Kind,
            CleanText.Line(Name),
            Year,
            CleanText.Line(Serial),
            Condition,
            Site is { } site ? new SiteId(site) : null,
            CleanText.Line(Post),
            Money(state),
            new(Memory, Speed, Resolution, Minutes)
        );

    private long Money(ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(Value))
        {
            return 0;
        }

        if (TypedNumber.Whole(Value).TryGet(out var value, out var refusal))
        {
            return value;
        }

        state.AddModelError("Input.Value", refusal.Message);
        return 0;
    }
}
