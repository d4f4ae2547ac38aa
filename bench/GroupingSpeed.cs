using System.Diagnostics;
using ThongSuot.Difficulties.Suggest;

namespace ThongSuot.Bench;

/// <summary>How fast groups are suggested when a country's worth of them is known.</summary>
internal static class GroupingSpeed
{
    private const int Asked = 300;

    private const string PlaceStarts =
        "Tân An Phú Vĩnh Long Bình Hòa Thanh Đông Tây Nam Bắc Yên Quang Minh Trung Thạch Lương Xuân Mỹ Hưng Kim Đại Hải Ngọc Văn Tam Cẩm Sơn Hoàng";
    private const string PlaceEnds =
        "Sơn Lâm Giang Thủy Bình Phong Thành Lộc Hưng Thịnh Khê Hải Đức Quang Tiến Lập Cương Xá Đồng Trạch Hà Châu Long Lĩnh Phú Mỹ Lợi Ninh Phúc Khánh";

    private static readonly string[] Openings =
    [
        "",
        "Hiện nay ",
        "Sau sắp xếp, ",
        "Đề nghị tỉnh xem xét ",
        "Nhiều xã phản ánh ",
        "Trong quá trình thực hiện, ",
        "Kiến nghị sở ",
    ];
    private static readonly string[] Joints =
    [
        " dẫn đến ",
        ", trong khi ",
        " nên ",
        " đối với ",
        " và ",
        " làm ảnh hưởng ",
        " phục vụ ",
        " liên quan đến ",
    ];
    private static readonly string[] Ends =
    [
        "",
        " gây khó khăn cho cơ sở",
        ", cần sớm được tháo gỡ",
        " từ tháng 7",
        " trong năm nay",
        ", chưa có phương án xử lý",
    ];

    public static void Run(int[] sizes)
    {
        var (groups, items) = (sizes[0], sizes[1]);
        var random = new Random(20260701);
        var terms = ConceptDictionary
            .Instance.Terms.GroupBy(term => term.Concept)
            .Select(concept => concept.Select(term => term.Term).ToArray())
            .Where(concept => concept.Length > 1)
            .ToArray();
        string[] places = [.. PlaceStarts.Split(' ').SelectMany(start => PlaceEnds.Split(' ').Select(end => $"{start} {end}"))];
        int[][] subjects =
        [
            .. Enumerable
                .Range(0, groups)
                .Select(_ => Enumerable.Range(0, random.Next(2, 5)).Select(_ => random.Next(terms.Length)).ToArray()),
        ];
        Guid[] ids = [.. Enumerable.Range(0, groups).Select(_ => Guid.CreateVersion7())];

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        using var index = new GroupIndex();
        for (var i = 0; i < items; i++)
        {
            var group = i < groups ? i : random.Next(groups);
            index.Add(ids[group], Guid.CreateVersion7(), Sentence(group));
        }

        watch.Stop();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(
            $"{index.Groups:N0} groups, {index.Items:N0} items: filled in {watch.Elapsed.TotalSeconds:N1} s, {(after - before) / 1048576:N0} MB held, {Environment.WorkingSet / 1048576:N0} MB resident"
        );

        List<double> times = [];
        var found = 0;
        for (var i = 0; i < Asked + 20; i++)
        {
            var group = random.Next(groups);
            var text = Sentence(group);
            watch.Restart();
            var suggestions = index.Suggest(text, 5);
            if (i >= 20)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
                found += suggestions.Any(suggestion => suggestion.GroupId == ids[group]) ? 1 : 0;
            }
        }

        Figures.Report("milliseconds per suggestion", times);
        Console.WriteLine(
            $"the group a sentence was made for is among five suggested: {100.0 * found / Asked:N0} % (subjects repeat by chance, so not all can be)"
        );
        Figures.Report(
            "milliseconds to add an item",
            Enumerable
                .Range(0, Asked)
                .Select(_ =>
                {
                    var group = random.Next(groups);
                    var text = Sentence(group);
                    watch.Restart();
                    index.Add(ids[group], Guid.CreateVersion7(), text);
                    return watch.Elapsed.TotalMilliseconds;
                })
        );

        // The same subject in other words from the same classes, and a place now and then.
        string Sentence(int group)
        {
            var place = random.Next(3) == 0 ? $" tại xã {places[group % places.Length]}" : string.Empty;
            var parts = subjects[group].Select(concept => terms[concept][random.Next(terms[concept].Length)]);
            return Openings[random.Next(Openings.Length)]
                + string.Join(Joints[random.Next(Joints.Length)], parts)
                + place
                + Ends[random.Next(Ends.Length)];
        }
    }
}
