using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing.Optimise;

/// <summary>Why no plan can be computed.</summary>
internal static class OptimiserRefusals
{
    public static Refusal TooLarge() =>
        new(
            "staffing.plan-too-large",
            "Trọng số hoặc số chỗ thiếu quá lớn để tính chính xác. Giảm trọng số thiếu (tối đa 10.000 mỗi chỗ) hoặc lập phương án cho từng tỉnh."
        );

    /// <param name="unit">Name of the receiving unit.</param>
    public static Refusal PinImpossible(string unit, string speciality) =>
        new(
            "staffing.pin-impossible",
            $"Không xếp được một người được giữ cố định về {unit} ({speciality}): nơi đó không còn thiếu, nơi đi không còn được cử người, hoặc người này thuộc diện không được điều động. Bỏ giữ cố định hoặc nới giới hạn rồi tính lại.",
            "Pinned"
        );

    public static Refusal PinTwice { get; } =
        new(
            "staffing.pin-twice",
            "Một người được giữ cố định hai nơi, hoặc vừa giữ vừa loại trừ. Mỗi người chỉ giữ một lựa chọn.",
            "Pinned"
        );

    /// <param name="speciality">Of the group whose weights are wrong.</param>
    public static Refusal WrongWeights(string unit, string speciality) =>
        new(
            "staffing.plan-wrong-weights",
            $"Trọng số thiếu của {unit} ({speciality}) không hợp lệ: cần đủ một trọng số cho mỗi chỗ thiếu, từ 1 đến 10.000, nặng nhất trước. Sửa bảng trọng số.",
            "Weights"
        );
}
