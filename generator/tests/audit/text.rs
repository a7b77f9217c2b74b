//! Sections in the form of the reference, with invented content.

/// Style of chapters 4 to 6: narrow tables, lists in `<ul>` without items.
pub(crate) const CREATE_CRATE: &str = r#"
4 API (仓库)

4.1 货箱

4.1.1 创建货箱

功能介绍

在仓库里放一个新的货箱。

URI

POST /v1/{project_id}/depots/{depot_id}/
crates

表 4-1 路径参数

| 参数 | 是否必选 | 参数类型 | 描述 |
|------------|------|--------|--|
| project_id | 是 | String | 项目的编号。 最小长度：1 最大长度：36 |

| 参数 | 是否必选 | 参数类型 | 描述 |
|----------|------|--------|--|
| depot_id | 是 | String | 仓库的编号。 最小长度：1 最大长度：36 |

请求参数

表 4-2 请求 Header 参数

| 参数 | 是否必选 | 参数类型 | 描述 |
|--------------|------|--------|----|
| X-Auth-Token | 是 | String | 令牌 最小长度：1 |
| X-Dry-Run | 否 | Boolean | 只检查 缺省值：false |

表 4-3 请求 Body 参数

| 参数 | 是否必选 | 参数类型 | 描述 |
|------|------|--------|--|
| name | 是 | String | 名字，最大长度为99。 最小长度： 1 最大长度： 63 |
| colour | 否 | String | 颜色 缺省值：RED 枚举值： <ul style="list-style-type: none"> • RED • DARK_BLUE |
| weight | 否 | Double | 重量，千克 最小值：0.5 最大 值：100 |
| marks | 否 | Array of strings | 标记 最小长度：1 最大长度：32 数组长度：0 - 5 |
| lid | 是 | LidDto object | 盖子 |

| 参数 | 是否必选 | 参数类型 | 描述 |
|------|------|--------|--|
| slots | 否 | Array of SlotDt o objects | 格子 |
| extras | 否 | Map<String,String> | 其他 |
| best_before_ti | 否 | Long | 保质期 |
| me | | | 最小值：0 |

表 4-4 LidDto

| 参数 | 是否必选 | 参数类型 | 描述 |
|------|------|--------|--|
| tight | 是 | Boolean | 是否密封 |

表 4-5 SlotDto

| 参数 | 是否必选 | 参数类型 | 描述 |
|------|------|--------|--|
| size | 是 | Integer | 大小 最小值：1 最大值：9 |
| lid | 否 | LidDto object | 盖子 |

响应参数

状态码： 201

表 4-6 响应 Header 参数

| 参数 | 参数类型 | 描述 |
|----|--------|------|
| X-Shelf | String | 货架 |

表 4-7 响应 Body 参数

| 参数 | 参数类型 | 描述 |
|----|--------|------|
| id | String | 货箱的编号 |

请求示例

```
POST /v1/{project_id}/depots/{depot_id}/crates

| 参数 | 参数类型 |
```

状态码

| 状态码 | 描述 |
|-----|----|
| 201 | 已创建 |
| 409 | 已有同名货箱 |

错误码

请参见错误码。
"#;

/// Style of section 4.3: wide tables, breaks and emphasis as tags, headings of Markdown.
pub(crate) const LIST_CRATES: &str = r###"
### 4.1.2 查询货箱

#### 功能介绍

查询货箱。

## URI

GET /v1/{project\_id}/crates

表 4-8 路径参数

| 参数         | 是否必选 | 参数类型   | 描述                                          |
|------------|------|--------|---------------------------------------------|
| project_id | 是    | String | 项目的<a href="#">编号</a>。<br>最小长度：1<br>最大长度：36 |

表 4-9 Query 参数

| 参数     | 是否必选 | 参数类型    | 描述                                                                     |
|--------|------|---------|------------------------------------------------------------------------|
| limit  | 否    | Integer | 条数<br>最小值: <b>1</b><br>最大值: <b>100</b><br>缺省值: <b>20</b>               |
| colour | 否    | Array   | 颜色<br>枚举值：<br><ul style="list-style-type: none"><li>• RED</li><li>• DARK_BLUE</li></ul> |

## 请求参数

表 4-10 请求 Header 参数

| 参数           | 是否必选 | 参数类型   | 描述 |
|--------------|------|--------|----|
| X-Auth-Token | 是    | String | 令牌 |

## 响应参数

状态码：**200**

表 4-11 响应 Body 参数

| 参数     | 参数类型                                        | 描述 |
|--------|---------------------------------------------|----|
| [数组元素] | Array of <a href="#">CrateSumm ary</a> objects | OK |

表 4-12 CrateSummary

| 参数   | 参数类型   | 描述 |
|------|--------|----|
| id   | String | 编号 |
| site | Array<Array<Number>> | 位置 |

状态码：207

表 4-13 响应 BoBy 参数

| 参数    | 参数类型     | 描述 |
|-------|----------|----|
| failed | 表4-14 object | 失败 |

表 4-14 FailureRsp

| 参数   | 参数类型   | 描述 |
|------|--------|----|
| text | String | 原因 |

## 状态码

| 状态码 | 描述 |
|-----|----|
| 200 | OK |
| 207 | 部分 |

## 错误码

无
"###;

/// A multipart body, a path within a fence.
pub(crate) const UPLOAD: &str = r#"
4.1.3 上传清单

URI

```
PUT /v1/{project_id}/crates/{crate_id}/list
```

表 4-15 路径参数

| 参数 | 是否必选 | 参数类型 | 描述 |
|---|---|---|---|
| project_id | 是 | String | 项目 |
| crate_id | 是 | String | 货箱 |

请求参数

表 4-16 FormData 参数

| 参数 | 是否必选 | 参数类型 | 描述 |
|---|---|---|---|
| file | 是 | File | 文件 |
| part | 否 | Integer | 序号 |

响应参数

无

状态码

| 状态码 | 描述 |
|---|---|
| 204 | 无内容 |
"#;

/// All of them.
pub(crate) fn all() -> String {
    [CREATE_CRATE, LIST_CRATES, UPLOAD].concat()
}

/// A specification that says the same.
pub(crate) const SPEC: &str = r##"
openapi: 3.0.3
info: {title: Depot, version: '1'}
paths:
  /v1/{project_id}/depots/{depot_id}/crates:
    parameters:
      - $ref: '#/components/parameters/ProjectId'
      - {name: depot_id, in: path, required: true, schema: {type: string, minLength: 1, maxLength: 36}}
    post:
      operationId: create_crate
      x-area: crates
      externalDocs: {description: 4.1.1 x, url: 'https://example.com'}
      parameters:
        - {name: X-Dry-Run, in: header, schema: {type: boolean, default: false}}
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/CreateCrate'}}}
      responses:
        '201':
          headers: {X-Shelf: {schema: {type: string}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/ResourceId'}}}
        '409': {description: taken}
        default: {description: failed}
  /v1/{project_id}/crates:
    parameters:
      - $ref: '#/components/parameters/ProjectId'
    get:
      operationId: list_crate
      x-area: crates
      externalDocs: {description: 4.1.2 x, url: 'https://example.com'}
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
        - {name: colour, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Colour'}}}
      responses:
        '200':
          content:
            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/CrateSummary'}}}
        '207':
          content: {application/json: {schema: {$ref: '#/components/schemas/Failures'}}}
  /v1/{project_id}/crates/{crate_id}/list:
    put:
      operationId: upload_list
      x-area: lists
      externalDocs: {description: 4.1.3 x, url: 'https://example.com'}
      parameters:
        - {name: project_id, in: path, required: true, schema: {type: string}}
        - {name: crate_id, in: path, required: true, schema: {type: string}}
      requestBody:
        content: {multipart/form-data: {schema: {$ref: '#/components/schemas/UploadList'}}}
      responses:
        '204': {description: stored}
components:
  parameters:
    ProjectId: {name: project_id, in: path, required: true, schema: {type: string, minLength: 1, maxLength: 36}}
  schemas:
    Colour: {type: string, enum: [DARK_BLUE, RED]}
    CreateCrate:
      type: object
      required: [name, lid]
      properties:
        name: {type: string, minLength: 1, maxLength: 63}
        colour: {allOf: [{$ref: '#/components/schemas/Colour'}], default: RED}
        weight: {type: number, minimum: 0.5, maximum: 100}
        marks: {type: array, maxItems: 5, items: {type: string, minLength: 1, maxLength: 32}}
        lid: {$ref: '#/components/schemas/Lid'}
        slots: {type: array, items: {$ref: '#/components/schemas/Slot'}}
        extras: {type: object, additionalProperties: {type: string}}
        best_before_time: {type: integer, format: int64, minimum: 0}
    Lid:
      x-vendor-name: LidDto
      type: object
      required: [tight]
      properties: {tight: {type: boolean}}
    Slot:
      type: object
      required: [size]
      properties:
        size: {type: integer, minimum: 1, maximum: 9}
        lid: {$ref: '#/components/schemas/Lid'}
    ResourceId: {type: object, properties: {id: {type: string}}}
    CrateSummary:
      type: object
      properties:
        id: {type: string}
        site: {type: array, items: {type: array, items: {type: number}}}
    Failures: {type: object, properties: {failed: {$ref: '#/components/schemas/Failure'}}}
    Failure: {type: object, properties: {text: {type: string}}}
    UploadList:
      type: object
      required: [file]
      properties: {file: {type: string, format: binary}, part: {type: integer}}
"##;
