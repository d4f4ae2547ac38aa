using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Contacts;
using ThongSuot.Territory.Gazetteer;
using ThongSuot.Territory.Outages;
using ThongSuot.Territory.Posts;
using ThongSuot.Territory.Structure;

namespace ThongSuot.Territory;

internal static class TerritoryTables
{
    extension(Db db)
    {
        public DbSet<UnitRow> Units => db.Set<UnitRow>();

        public DbSet<Province> Provinces => db.Set<Province>();

        public DbSet<Commune> Communes => db.Set<Commune>();

        public DbSet<PlaceVersion> PlaceVersions => db.Set<PlaceVersion>();

        public DbSet<Predecessor> Predecessors => db.Set<Predecessor>();

        public DbSet<LeadershipPost> LeadershipPosts => db.Set<LeadershipPost>();

        public DbSet<Outage> Outages => db.Set<Outage>();

        public DbSet<OfficeContact> OfficeContacts => db.Set<OfficeContact>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<UnitRow>(unit =>
        {
            unit.ToTable("territory_units");
            unit.Property(row => row.Id).ValueGeneratedNever();
            unit.Property(row => row.Path).HasMaxLength(100);
            unit.HasIndex(row => row.Path).IsUnique();
            // A dossier code names its agency.
            unit.HasIndex(row => row.AgencyCode).IsUnique();
        });
        model.Entity<Province>(province =>
        {
            province.ToTable("territory_provinces");
            province.HasKey(row => row.Code);
            province.Property(row => row.Code).HasMaxLength(2);
        });
        model.Entity<Commune>(commune =>
        {
            commune.ToTable("territory_communes");
            commune.HasKey(row => row.Code);
            commune.Property(row => row.Code).HasMaxLength(5);
            commune.HasIndex(row => row.ProvinceCode);
        });
        model.Entity<PlaceVersion>(version =>
        {
            version.ToTable("territory_versions");
            version.HasKey(row => new { row.Code, row.ValidFrom });
        });
        model.Entity<Predecessor>(predecessor =>
        {
            predecessor.ToTable("territory_predecessors");
            predecessor.HasKey(row => new { row.CommuneCode, row.Number });
            // Where did the old commune go.
            predecessor.HasIndex(row => row.OldCode);
        });
        model.Entity<LeadershipPost>(post =>
        {
            post.ToTable("territory_posts");
            post.Property(row => row.Id).ValueGeneratedNever();
            post.Property(row => row.Title).HasMaxLength(LeadershipPost.TitleLength);
            post.Property(row => row.HolderName).HasMaxLength(LeadershipPost.NameLength);
            post.Property(row => row.Duties).HasMaxLength(LeadershipPost.DutiesLength);
            // Who leads what in a unit and under it.
            post.HasIndex(row => row.UnitPath);
            post.Property(row => row.Version).IsConcurrencyToken();
        });
        model.Entity<OfficeContact>(contact =>
        {
            contact.ToTable("territory_contacts");
            contact.Property(row => row.Id).ValueGeneratedNever();
            contact.Property(row => row.Address).HasMaxLength(OfficeContact.AddressLength);
            contact.Property(row => row.Phone).HasMaxLength(OfficeContact.PhoneLength);
            contact.Property(row => row.Hours).HasMaxLength(OfficeContact.HoursLength);
            // What holds at a centre on a day.
            contact.HasIndex(row => new { row.UnitPath, row.From });
        });
        model.Entity<Outage>(outage =>
        {
            outage.ToTable("territory_outages");
            outage.Property(row => row.Id).ValueGeneratedNever();
            outage.Property(row => row.What).HasMaxLength(Outage.WhatLength);
            outage.Property(row => row.LateBecause).HasMaxLength(Outage.WhatLength);
            outage.Property(row => row.System).HasMaxLength(SharedSystems.CodeLength);
            // How the shared systems stood in the last days.
            outage.HasIndex(row => new { row.System, row.From }).HasFilter("system IS NOT NULL");
            outage.Property(row => row.Version).IsConcurrencyToken();
            // What touched a unit between two moments.
            outage.HasIndex(row => new { row.UnitPath, row.From });
        });
    }
}
