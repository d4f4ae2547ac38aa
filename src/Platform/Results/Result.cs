using System.Diagnostics.CodeAnalysis;

namespace ThongSuot.Platform.Results;

/// <summary>Done, or refused with the reason.</summary>
public readonly struct Result
{
    private Result(Refusal refusal) => Refusal = refusal;

    /// <summary>The reason, or null when it was done. <c>default(Result)</c> is done.</summary>
    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    public static Result Done => default;

    public static implicit operator Result(Refusal refusal) => new(refusal);
}

/// <summary>A value, or the reason why there is none.</summary>
public readonly struct Result<T>
{
    private readonly T? value;

    private Result(T value) => this.value = value;

    private Result(Refusal refusal) => Refusal = refusal;

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It was refused: a caller that did not ask <see cref="IsRefused"/> has a bug.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code}. {Refusal.Message}");

    public bool TryGet([MaybeNullWhen(false)] out T got, [NotNullWhen(false)] out Refusal? refusal)
    {
        got = value;
        refusal = Refusal;
        return Refusal is null;
    }

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Refusal refusal) => new(refusal);
}
